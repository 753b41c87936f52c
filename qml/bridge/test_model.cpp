#include "qml/bridge/test_model.h"

#include <algorithm>

#include "qml/bridge/text.h"

namespace gladi::bridge {

using namespace core;

TestModel::TestModel(std::shared_ptr<const Scenario> scenario, TestStage stage, QObject* parent)
    : QAbstractListModel(parent), m_scenario(std::move(scenario)), m_stage(stage), m_chosen(m_scenario->test.size(), -1) {}

int TestModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant TestModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const core::Question& question = m_scenario->test[row];
    switch (role) {
        case Qt::DisplayRole:
        case Question: return toQt(question.text.in(m_language));
        case Options: {
            QStringList options;
            for (const Text& option : question.options) options.append(toQt(option.in(m_language)));
            return options;
        }
        case Chosen: return m_chosen[row];
    }
    return {};
}

QHash<int, QByteArray> TestModel::roleNames() const { return {{Question, "question"}, {Options, "options"}, {Chosen, "chosen"}}; }

void TestModel::apply(const std::vector<Record>& records, const Participant& self) {
    for (const Record& record : records) {
        if (record.by != self.id) continue;
        const auto* answered = std::get_if<event::TestAnswered>(&record.event);
        if (answered != nullptr && answered->stage == m_stage && answered->question >= 0 && answered->question < count()) {
            int& chosen = m_chosen[static_cast<std::size_t>(answered->question)];
            if (chosen == answered->option) continue;
            chosen = answered->option;
            const QModelIndex changedRow = index(answered->question);
            emit dataChanged(changedRow, changedRow, {Chosen});
            emit changed();
        }
        const auto* finished = std::get_if<event::TestFinished>(&record.event);
        if (finished != nullptr && finished->stage == m_stage) {
            m_finished = true;
            emit changed();
        }
    }
}

void TestModel::setLanguage(Language language) {
    m_language = language;
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {Qt::DisplayRole, Question, Options});
}

int TestModel::answered() const {
    return static_cast<int>(std::count_if(m_chosen.begin(), m_chosen.end(), [](int option) { return option >= 0; }));
}

}  // namespace gladi::bridge

#include "moc_test_model.cpp"
