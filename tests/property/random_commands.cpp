#include <algorithm>
#include <utility>

#include "tests/property/random_exercise.h"

namespace gladi::property {

using namespace core;
using namespace std::chrono_literals;

namespace {

std::vector<InjectId> itemsOf(const Scenario& scenario) {
    std::vector<InjectId> items{InjectId{"tidak-ada"}};
    for (const Inject& inject : scenario.injects) {
        items.insert(items.end(), 3, inject.id);
        if (inject.repeat) items.push_back(InjectId{inject.id.value + "#2"});
    }
    for (const Background& block : scenario.background) items.push_back(InjectId{block.id.value + "/1"});
    return items;
}

Action someAct(Dice& dice, const std::vector<InjectId>& items) {
    const auto item = [&] { return dice.oneOf(items); };
    const auto draft = [&] { return StatementId{"d" + std::to_string(dice.between(1, 4))}; };
    const std::string text = dice.onceIn(12) ? "  " : "Air aman, kami periksa lagi.";
    switch (dice.between(1, 20)) {
        case 1: return act::Read{item()};
        case 2: return act::Acknowledge{item()};
        case 3: return act::Triage{item(), dice.oneOf(std::vector{Truth::True, Truth::False, Truth::Unverified})};
        case 4: return act::Verify{dice.onceIn(4) ? InjectId{} : item(), SourceId{"lab"}};
        case 5: return act::Note{text};
        case 6:
        case 7: {
            const auto kind = dice.oneOf(std::vector{StatementKind::Holding, StatementKind::Clarification, StatementKind::Correction});
            return act::SaveDraft{draft(), kind, ChannelId{"siaran"}, {item()}, text};
        }
        case 8: return act::DiscardDraft{draft()};
        case 9: return act::Submit{draft()};
        case 10: return act::Approve{draft()};
        case 11: return act::Return{draft(), text};
        case 12: return act::Publish{draft()};
        case 13: return act::Reply{item(), text};
        case 14: return act::Answer{item(), text};
        case 15: return act::Decline{item(), text};
        case 16: return act::Correct{draft(), text};
        case 17: return act::Correct{StatementId{item().value}, text};   // an answer has the id of its inquiry
        case 18: return act::Report{AuthorityId{"bpbd"}, {item()}, text};
        case 19: return act::AnswerTest{dice.onceIn(2) ? TestStage::Pre : TestStage::Post, 0, 0};
        default: return act::Escalate{AuthorityId{"bpbd"}, item(), text};
    }
}

Action someControl(Dice& dice) {
    switch (dice.between(1, 12)) {
        case 1:
        case 2: return control::Pause{};
        case 3:
        case 4:
        case 5:
        case 6: return control::Resume{};
        case 7: return control::SetSpeed{static_cast<double>(dice.between(1, 20))};
        case 8:
        case 9:
        case 10: return control::JumpToNext{};
        case 11: return control::Start{};
        default: return dice.onceIn(4) ? Action{control::End{true}} : Action{control::Resume{}};
    }
}

/// The test, as people take it: some questions twice, some that are not there, handed in or not.
std::vector<Action> someTest(Dice& dice, TestStage stage) {
    std::vector<Action> acts;
    for (int number = 0, most = dice.between(0, 5); number < most; ++number)
        acts.push_back(act::AnswerTest{stage, dice.between(-1, 2), dice.between(-1, 3)});
    if (dice.onceIn(2)) acts.push_back(act::FinishTest{stage});
    if (dice.onceIn(4)) acts.push_back(act::AnswerTest{stage, 0, 0});
    return acts;
}

/// One draft on its way, some steps left out.
void addStatement(Dice& dice, const std::vector<InjectId>& items, const ParticipantId& author, std::vector<Timed>& into) {
    const StatementId draft{"w" + std::to_string(into.size())};
    const std::vector<InjectId> basis{dice.oneOf(items)};
    ScenarioTime at{dice.upTo(1100)};
    const std::vector<Action> steps{act::SaveDraft{draft, StatementKind::Clarification, ChannelId{"siaran"}, dice.onceIn(2) ? basis : std::vector<InjectId>{}, "Air aman."},
                                    act::Submit{draft}, act::Return{draft, "Sebut sumbernya."}, act::Submit{draft}, act::Approve{draft},
                                    act::Publish{draft}, act::Correct{draft, "Ralat: 8 NTU."}};
    for (const Action& step : steps) {
        if (!dice.onceIn(4)) into.push_back({at, {{}, author, step}});
        at = at + dice.upTo(60);
    }
}

}  // namespace

std::vector<Timed> randomCommands(Dice& dice, const Scenario& scenario, std::uint64_t seed) {
    const auto items = itemsOf(scenario);
    const auto participant = [&](const char* id, const char* role) {
        return Participant{ParticipantId{id}, "", {}, {RoleId{role}}};
    };
    std::vector<Participant> people{participant("aku", "humas")};
    if (dice.onceIn(2)) people.push_back(participant("dia", dice.onceIn(2) ? "jubir" : "pengamat"));

    std::vector<Timed> commands;
    for (int number = 0, most = dice.between(5, 60); number < most; ++number) {
        const ScenarioTime at{dice.upTo(1260)};
        if (dice.onceIn(6)) {
            commands.push_back({at, {{}, {}, someControl(dice)}});
        } else {
            const auto by = dice.onceIn(10) ? ParticipantId{"orang-lain"} : dice.oneOf(people).id;
            commands.push_back({at, {{}, by, someAct(dice, items)}});
        }
        if (dice.onceIn(10)) addStatement(dice, items, people[0].id, commands);
    }
    std::stable_sort(commands.begin(), commands.end(), [](const Timed& a, const Timed& b) { return a.at < b.at; });

    std::vector<Timed> sent{{{}, {CommandId{"buka"}, {}, control::Open{seed, "", people}}}};
    for (Action& action : someTest(dice, TestStage::Pre))
        sent.push_back({{}, {CommandId{"pra" + std::to_string(sent.size())}, people[0].id, std::move(action)}});
    sent.push_back({{}, {CommandId{"mulai"}, {}, control::Start{}}});
    for (const Participant& person : people)
        for (Action& action : someTest(dice, TestStage::Post)) commands.push_back({ScenarioTime{30min}, {{}, person.id, std::move(action)}});
    for (Timed& timed : commands) {
        timed.command.id = CommandId{"c" + std::to_string(sent.size())};
        sent.push_back(timed);
        if (dice.onceIn(10)) sent.push_back(timed);   // sent twice
    }
    return sent;
}

}  // namespace gladi::property
