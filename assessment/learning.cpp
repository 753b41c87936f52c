#include "assessment/learning.h"

#include <map>

namespace gladi::assessment {
namespace {

namespace event = core::event;

/// Right answers among those that count.
struct Tally {
    int right = 0, all = 0;

    void add(bool isRight) {
        ++all;
        if (isRight) ++right;
    }
    [[nodiscard]] std::optional<double> percent() const { return all > 0 ? std::optional(100.0 * right / all) : std::nullopt; }
};

/// Hake's normalised gain: the share of what could still be learned that was learned.
std::optional<double> gainOf(const Tally& before, const Tally& after) {
    if (before.all == 0 || before.right == before.all) return std::nullopt;
    return static_cast<double>(after.right - before.right) / (before.all - before.right);
}

void answer(QuestionResult& result, const core::Question& question, const event::TestAnswered& answered, core::Sequence sequence) {
    const bool isRight = answered.option == question.answer;
    switch (answered.stage) {
        case core::TestStage::Pre:
            result.before = answered.option;
            result.rightBefore = isRight;
            result.beforeEvent = sequence;
            break;
        case core::TestStage::Post:
            result.after = answered.option;
            result.rightAfter = isRight;
            result.afterEvent = sequence;
            break;
    }
}

bool isAsked(const core::Scenario& scenario, const event::TestAnswered& answered) {
    if (answered.question < 0 || static_cast<std::size_t>(answered.question) >= scenario.test.size()) return false;
    const auto& options = scenario.test[static_cast<std::size_t>(answered.question)].options;
    return answered.option >= 0 && static_cast<std::size_t>(answered.option) < options.size();
}

}  // namespace

Learning learnedFrom(const core::Scenario& scenario, std::span<const core::Record> records) {
    std::map<core::ParticipantId, std::vector<QuestionResult>> sheets;
    for (const core::Record& record : records) {
        const auto* answered = std::get_if<event::TestAnswered>(&record.event);
        if (!answered || !isAsked(scenario, *answered)) continue;
        auto& sheet = sheets[record.by];
        if (sheet.empty())
            for (const core::Question& question : scenario.test) {
                QuestionResult& blank = sheet.emplace_back();
                blank.question = static_cast<int>(sheet.size()) - 1;
                blank.objective = question.objective;
                blank.by = record.by;
            }
        const auto place = static_cast<std::size_t>(answered->question);
        answer(sheet[place], scenario.test[place], *answered, record.sequence);
    }

    Learning learning;
    Tally before, after, firstOfBoth, secondOfBoth;
    for (const auto& [participant, sheet] : sheets)
        for (const QuestionResult& result : sheet) {
            if (result.before) before.add(result.rightBefore);
            if (result.after) after.add(result.rightAfter);
            if (result.before && result.after) {
                firstOfBoth.add(result.rightBefore);
                secondOfBoth.add(result.rightAfter);
            }
            learning.questions.push_back(result);
        }
    learning.before = before.percent();
    learning.after = after.percent();
    learning.gain = gainOf(firstOfBoth, secondOfBoth);
    return learning;
}

}  // namespace gladi::assessment
