#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "simulator/engine/worlds.h"

namespace gladi::bridge {

/// A list of the desk, shown anew several times a second: rows of the same things are renewed in place, so that scrolling
/// and keyboard stay where they are.
class DeskModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] virtual int count() const = 0;

signals:
    void countChanged();

protected:
    /// `keyOf` tells which thing a row is of.
    template <class Row, class Key>
    void renew(std::vector<Row>& rows, std::vector<Row> anew, Key keyOf);
};

/// Everybody who is expected or has come, in the order in which they became known.
class PeopleModel : public DeskModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with a Console")

public:
    enum Role {
        PersonId = Qt::UserRole + 1, Name, Agency, Position,
        Team,         ///< id; empty: in none yet
        RoleTitles,   ///< "Juru bicara, Verifikator"
        Link,         ///< "expected", "here", "away"
    };
    Q_ENUM(Role)

    using DeskModel::DeskModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    void show(const engine::State& world, core::Language language);

private:
    struct Row {
        QString id, name, agency, position, team, roles, link;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
};

/// How each team fares.
class TeamModel : public DeskModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with a Console")

public:
    enum Role {
        TeamId = Qt::UserRole + 1, Title, Members,
        Linked,       ///< members whose link is up
        Open,         ///< obligations that wait, overdue ones among them
        Overdue,
        Lapsed,       ///< obligations that were missed for good
        Met,
        LastAct,      ///< "triage", "publish", ... (Words.act); empty: nothing yet
        LastActBy,
        LastActAt,    ///< scenario time in ms
    };
    Q_ENUM(Role)

    using DeskModel::DeskModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    void show(const engine::Worlds& worlds, core::Language language);

private:
    struct Row {
        QString id, title, lastAct, lastBy;
        int members = 0, linked = 0, open = 0, overdue = 0, lapsed = 0, met = 0;
        qint64 lastAt = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
};

/// The master scenario events list: every hand-written inject, in the order of its time; those without a time of their own
/// come last.
class MselModel : public DeskModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes with a Console")
    /// The row that comes next, or -1.
    Q_PROPERTY(int next READ next NOTIFY changed)

public:
    enum Role {
        InjectId = Qt::UserRole + 1, Number, Title, Text,
        Channel,      ///< its title
        From,
        At,           ///< scenario time in ms on the clock; -1: waits for something else
        State,        ///< "past", "some" (out in some worlds), "next", "future", "waiting", "skipped", "off"
        Evaluator,    ///< what an evaluator should look at; may be empty
        Duties,       ///< how many obligations it opens
    };
    Q_ENUM(Role)

    using DeskModel::DeskModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int next() const { return m_next; }

    void show(const engine::Worlds& worlds, core::Language language);

signals:
    void changed();

private:
    struct Row {
        std::size_t inject = 0;
        int number = 1;
        QString id, title, text, channel, from, evaluator, state;
        qint64 at = -1;
        int duties = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const engine::Worlds& worlds, core::Language language);
    std::vector<Row> m_rows;
    int m_next = -1;
};

}  // namespace gladi::bridge
