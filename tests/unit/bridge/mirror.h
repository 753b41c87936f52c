#pragma once

#include <vector>

#include <QAbstractItemModel>
#include <QMap>
#include <QVariant>

namespace gladi::test {

/// What a view that only listens knows of a list: every row with every role, kept up to date by the model's signals
/// alone. Where it differs from the model, a change was not told; where a signal told of nothing, that is counted.
class Mirror : public QObject {
public:
    using Row = QMap<int, QVariant>;

    explicit Mirror(const QAbstractItemModel& model) : m_model(model) {
        readAnew();
        using Model = QAbstractItemModel;
        connect(&model, &Model::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
            ++insertions;
            for (int row = first; row <= last; ++row) rows.insert(rows.begin() + row, read(row));
        });
        connect(&model, &Model::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
            ++removals;
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
        });
        connect(&model, &Model::rowsMoved, this, [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
            ++moves;
            const std::vector<Row> moved(rows.begin() + first, rows.begin() + last + 1);
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
            rows.insert(rows.begin() + (to > last ? to - static_cast<int>(moved.size()) : to), moved.begin(), moved.end());
        });
        connect(&model, &Model::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
            for (int row = first.row(); row <= last.row(); ++row) {
                const Row now = read(row);
                Row& known = rows[static_cast<std::size_t>(row)];
                if (known == now) ++idleChanges;
                for (auto role = now.begin(); role != now.end(); ++role)
                    if (roles.isEmpty() || roles.contains(role.key())) known[role.key()] = role.value();
            }
        });
        connect(&model, &Model::layoutChanged, this, [this] { ++resets; readAnew(); });
        connect(&model, &Model::modelReset, this, [this] { ++resets; readAnew(); });
    }

    /// The model as it is now.
    [[nodiscard]] std::vector<Row> model() const {
        std::vector<Row> all;
        for (int row = 0; row < m_model.rowCount(); ++row) all.push_back(read(row));
        return all;
    }

    std::vector<Row> rows;
    int insertions = 0, removals = 0, moves = 0, resets = 0;
    int idleChanges = 0;   ///< rows said to have changed that had not

private:
    [[nodiscard]] Row read(int row) const {
        Row values;
        const auto roles = m_model.roleNames();
        for (auto role = roles.begin(); role != roles.end(); ++role) values[role.key()] = m_model.index(row, 0).data(role.key());
        return values;
    }
    void readAnew() { rows = model(); }

    const QAbstractItemModel& m_model;
};

}  // namespace gladi::test
