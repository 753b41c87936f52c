#pragma once

#include <memory>
#include <string>

#include <QSettings>
#include <QTimer>

#include "qml/bridge/joining.h"
#include "simulator/net/beacon.h"
#include "simulator/net/link.h"
#include "simulator/net/wire/secrets.h"

namespace gladi::app {

/// Joins rooms of the local network. What lets a participant come back (token and certificate of the last room) is kept in
/// the settings, from before the host hears of it: a program that ends in between finds it again.
class Joiner final : public bridge::Joining {
    Q_OBJECT

public:
    /// The settings must outlive it.
    explicit Joiner(QSettings& settings, net::Patience patience = {}, QObject* parent = nullptr);
    ~Joiner() override;

    [[nodiscard]] Step step() const override { return m_step; }
    [[nodiscard]] QString roomTitle() const override;
    [[nodiscard]] QString fingerprint() const override;
    [[nodiscard]] QString reason() const override { return m_reason; }
    [[nodiscard]] int waitSeconds() const override { return m_seconds; }
    [[nodiscard]] bool connected() const override { return m_link && m_link->state() == net::Link::State::Joined; }
    [[nodiscard]] bool canComeBack() const override { return net::isToken(m_kept.token); }
    [[nodiscard]] bridge::RoomListModel* rooms() override { return &m_rooms; }
    [[nodiscard]] bridge::SeatListModel* seats() override { return &m_seats; }

    void search() override;
    void look(const QString& address, const QString& code) override;
    void lookAt(int roomRow, const QString& code) override;
    void trust() override;
    void join(const QString& name, const QString& agency, const QString& position, const QString& seat) override;
    void comeBack() override;
    void cancel() override;

    void setLanguage(core::Language language);
    /// That of the room that was joined.
    [[nodiscard]] const std::shared_ptr<net::Link>& link() const { return m_link; }
    /// Of the host's certificate, in full.
    [[nodiscard]] const std::string& certificate() const { return m_room.fingerprint; }

signals:
    /// In, or moved: everything begins anew. Records follow.
    void welcomed(std::shared_ptr<const gladi::core::Scenario> scenario, const gladi::core::Participant& self);

private:
    /// What is kept of the last room.
    struct Kept {
        std::string host, fingerprint, token;
        int port = 0;
        core::Text title;
    };

    void setStep(Step step, const QString& reason = {});
    void open(net::Entry entry, Step step);
    void drop();
    void list();
    void unverified(const std::string& shown);
    void looked(const net::down::Lobby& lobby);
    void welcome(const net::down::Welcome& welcome);
    void denied(const net::down::Denied& denied);
    void giveUp(const QString& reason);
    void keep(Kept kept);

    QSettings& m_settings;
    net::Patience m_patience;
    bridge::RoomListModel m_rooms;
    bridge::SeatListModel m_seats;
    std::unique_ptr<net::Discovery> m_discovery;
    std::shared_ptr<net::Link> m_link;   // NetLink holds it, too
    net::JoinLink m_room;                // with its code
    core::Text m_title;
    std::string m_shown;                 // fingerprint to be compared
    std::string m_token;                 // of this room, so that joining twice is joining once
    QString m_seat;                      // asked for
    Kept m_kept, m_former;
    core::Language m_language = core::Language::Indonesian;
    Step m_step = Choose;
    QString m_reason;
    int m_seconds = 0;
    QTimer m_deadline, m_second;
};

}  // namespace gladi::app
