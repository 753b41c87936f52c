#include "qml/bridge/test_result_model.h"

#include <algorithm>

#include "qml/bridge/text.h"

namespace gladi::bridge {

using namespace core;

namespace {

bool isFinish(const Record& record) {
    const auto* finished = std::get_if<event::TestFinished>(&record.event);
    return finished != nullptr && finished->stage == TestStage::Post;
}

}  // namespace

TestResultModel::TestResultModel(std::shared_ptr<const Scored> scored, QObject* parent)
    : QAbstractListModel(parent), m_scored(std::move(scored)),
      m_revealed(std::any_of(m_scored->records.begin(), m_scored->records.end(), isFinish)) {}

int TestResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_revealed ? 0 : static_cast<int>(m_scored->card.learning.questions.size());
}

QVariant TestResultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& result = m_scored->card.learning.questions[static_cast<std::size_t>(index.row())];
    const core::Question& question = m_scored->scenario->test.at(static_cast<std::size_t>(result.question));
    const auto option = [&](const std::optional<int>& chosen) {
        return chosen ? toQt(question.options.at(static_cast<std::size_t>(*chosen)).in(m_language)) : QString();
    };
    switch (role) {
        case Qt::DisplayRole:
        case Question: return toQt(question.text.in(m_language));
        case RightAnswer: return option(question.answer);
        case Before: return option(result.before);
        case After: return option(result.after);
        case RightBefore: return result.rightBefore;
        case RightAfter: return result.rightAfter;
    }
    return {};
}

QHash<int, QByteArray> TestResultModel::roleNames() const {
    return {{Question, "question"}, {RightAnswer, "rightAnswer"}, {Before, "before"}, {After, "after"},
            {RightBefore, "rightBefore"}, {RightAfter, "rightAfter"}};
}

void TestResultModel::setLanguage(Language language) {
    m_language = language;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace gladi::bridge

#include "moc_test_result_model.cpp"
