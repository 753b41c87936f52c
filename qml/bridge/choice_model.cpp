#include "qml/bridge/choice_model.h"

#include "qml/bridge/text.h"

namespace gladi::bridge {

ChoiceModel::ChoiceModel(std::vector<Choice> choices, QObject* parent) : QAbstractListModel(parent), m_choices(std::move(choices)) {}

int ChoiceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Choice& choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Value: return toQt(choice.value);
        case Qt::DisplayRole:
        case TextRole: return toQt(choice.text.in(m_language));
        case Detail: return toQt(choice.detail.in(m_language));
    }
    return {};
}

QHash<int, QByteArray> ChoiceModel::roleNames() const { return {{Value, "value"}, {TextRole, "text"}, {Detail, "detail"}}; }

QString ChoiceModel::valueAt(int row) const { return row < 0 || row >= count() ? QString() : data(index(row), Value).toString(); }

QString ChoiceModel::textAt(int row) const { return row < 0 || row >= count() ? QString() : data(index(row), TextRole).toString(); }

int ChoiceModel::rowOf(const QString& value) const {
    for (int row = 0; row < count(); ++row)
        if (valueAt(row) == value) return row;
    return -1;
}

void ChoiceModel::setLanguage(core::Language language) {
    m_language = language;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
}

}  // namespace gladi::bridge

#include "moc_choice_model.cpp"
