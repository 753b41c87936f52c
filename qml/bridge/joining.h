#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/core/scenario.h"

namespace gladi::bridge {

/// A room that is announced on the local network.
struct RoomEntry {
    core::Text title;
    QString place;          ///< name of the trainer's computer
    QString address;        ///< "192.168.1.5:47800"
    QString fingerprint;    ///< "3F2A 91C0 7B55 E1D4": tells rooms apart, and no more until it has been compared
};

class RoomListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with Joining")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Title = Qt::UserRole + 1, Place, Address, Fingerprint };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// The row with this address, or -1.
    Q_INVOKABLE int rowOf(const QString& address) const;

    void reset(std::vector<RoomEntry> entries);
    void setLanguage(core::Language language);

signals:
    void countChanged();

private:
    std::vector<RoomEntry> m_entries;
    core::Language m_language = core::Language::Indonesian;
};

/// Somebody the trainer expects.
struct SeatEntry {
    QString id, name, agency, position;
    bool taken = false;
};

class SeatListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with Joining")
    /// How many fit `filter`, and how many there are.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    /// Words that name, agency or position must hold.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    enum Role { SeatId = Qt::UserRole + 1, Name, Agency, Position, Taken };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int total() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString& filter);

    void reset(std::vector<SeatEntry> entries);
    /// Somebody else was quicker.
    void take(const QString& id);

signals:
    void countChanged();
    void filterChanged();

private:
    [[nodiscard]] std::vector<std::size_t> fitting() const;

    std::vector<SeatEntry> m_entries;
    std::vector<std::size_t> m_rows;   // of m_entries, those that fit
    QString m_filter;
};

/// The way into a room that a trainer hosts: find it, make sure that it is the right one, say who comes. The desktop
/// program implements it. What goes wrong leaves the step where it can be put right, with `reason`.
class Joining : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with the Program")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    /// In the window's language; empty while it is not known.
    Q_PROPERTY(QString roomTitle READ roomTitle NOTIFY changed)
    /// What to compare with the trainer's screen: "3F2A 91C0 7B55 E1D4".
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    /// Why the last attempt failed (Words.denial): a denial of docs/protocol.md, "unreachable", "address" (cannot be read) or
    /// "fingerprint" (another computer than the link or the last time names). Empty: it did not.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Until the next attempt is taken.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)
    /// The way to the room is open now.
    Q_PROPERTY(bool connected READ connected NOTIFY changed)
    /// The room of the last time can be gone back to.
    Q_PROPERTY(bool canComeBack READ canComeBack NOTIFY changed)
    Q_PROPERTY(gladi::bridge::RoomListModel* rooms READ rooms CONSTANT)
    Q_PROPERTY(gladi::bridge::SeatListModel* seats READ seats CONSTANT)

public:
    enum Step {
        Choose,      ///< nothing yet: found rooms are listed
        Looking,
        Compare,     ///< a person compares `fingerprint`
        Introduce,   ///< the room is known; it asks for a name or a seat of its list
        Joining_,
        Joined,
        Denied,      ///< for good
    };
    Q_ENUM(Step)

    using QObject::QObject;

    [[nodiscard]] virtual Step step() const = 0;
    [[nodiscard]] virtual QString roomTitle() const = 0;
    [[nodiscard]] virtual QString fingerprint() const = 0;
    [[nodiscard]] virtual QString reason() const = 0;
    [[nodiscard]] virtual int waitSeconds() const = 0;
    [[nodiscard]] virtual bool connected() const = 0;
    [[nodiscard]] virtual bool canComeBack() const = 0;
    [[nodiscard]] virtual RoomListModel* rooms() = 0;
    [[nodiscard]] virtual SeatListModel* seats() = 0;

    /// Begins to hear of rooms on the local network; until one is joined.
    Q_INVOKABLE virtual void search() = 0;
    /// `address` is a join link (gladi://...) or ADDRESS:PORT; without a code that of the link is taken.
    Q_INVOKABLE virtual void look(const QString& address, const QString& code) = 0;
    /// The same with a room of `rooms`.
    Q_INVOKABLE virtual void lookAt(int roomRow, const QString& code) = 0;
    /// The fingerprint is that on the trainer's screen.
    Q_INVOKABLE virtual void trust() = 0;
    /// As somebody of the list (`seat`), or by name.
    Q_INVOKABLE virtual void join(const QString& name, const QString& agency, const QString& position, const QString& seat) = 0;
    Q_INVOKABLE virtual void comeBack() = 0;
    /// Back to the beginning; leaves the room that was joined.
    Q_INVOKABLE virtual void cancel() = 0;

signals:
    void changed();
};

}  // namespace gladi::bridge
