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
    for (const char* inserted : {"sisipan-1", "sisipan-2", "sisipan-3"}) items.push_back(InjectId{inserted});
    return items;
}

Action someAct(Dice& dice, const std::vector<InjectId>& items) {
    const auto item = [&] { return dice.oneOf(items); };
    const auto draft = [&] { return StatementId{"d" + std::to_string(dice.between(1, 4))}; };
    const std::string text = dice.onceIn(12) ? "  " : "Air aman, kami periksa lagi.";
    switch (dice.between(-9, 20)) {
        case -9:
        case -8: return act::CommentDraft{draft(), text};
        case -7:
        case -6: return act::Decline{dice.oneOf(items), "Bukan wewenang kami."};
        case -5:
        case -4: return act::OpenDraft{draft(), dice.onceIn(3)};
        case -3: return act::CloseDraft{draft()};
        case -2: return act::CommentDraft{draft(), text};
        case -1: return act::Chat{text};
        case 0: return act::Shown{item(), dice.onceIn(5) ? -1s : dice.upTo(60)};
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

/// What a trainer changes, in some worlds or in all; sometimes what is not there.
Action someSteering(Dice& dice, const Scenario& scenario, const std::vector<InjectId>& items, const std::vector<TeamId>& teams) {
    const auto where = [&] {
        std::vector<TeamId> named;
        if (!teams.empty() && dice.onceIn(2)) named.push_back(dice.onceIn(12) ? TeamId{"tiada"} : dice.oneOf(teams));
        return named;
    };
    const auto inject = [&] { return dice.onceIn(15) ? InjectId{"tiada"} : dice.oneOf(scenario.injects).id; };
    const std::string text = dice.onceIn(12) ? " " : "Kata pelatih, {korban} korban.";
    switch (dice.between(1, 16)) {
        case 1:
        case 2: return control::Fire{inject(), where()};
        case 3:
        case 4: return control::Skip{inject(), where()};
        case 5:
        case 6: return control::Unskip{inject(), where()};
        case 7:
        case 8: return control::Delay{inject(), dice.upTo(180), where()};
        case 9: return control::Delay{{}, dice.upTo(120), dice.onceIn(8) ? where() : std::vector<TeamId>{}};
        case 10: return control::Edit{inject(), "Judul", text, where()};
        case 11:
        case 12: {
            control::Insert insert;
            const bool asks = dice.onceIn(2);
            insert.channel = ChannelId{asks ? "pers" : "medsos"};
            insert.from = PersonaId{dice.onceIn(12) ? "hantu" : "ratna"};
            insert.text = text;
            if (dice.onceIn(3)) insert.to = {"humas"};
            if (dice.onceIn(3)) insert.replyTo = dice.oneOf(items);
            if (dice.onceIn(3)) insert.claim = ClaimId{"racun"};
            if (asks) insert.deadline = dice.upTo(120);
            insert.teams = where();
            return insert;
        }
        case 13: return control::Hint{text, where()};
        case 14:
        case 15: return control::Withdraw{dice.oneOf(items), where()};
        default: {
            control::Observe note{"Penilai", teams.empty() ? TeamId{} : dice.oneOf(teams), {}, {}, Sequence{1}, text, {}};
            if (dice.onceIn(2)) note.item = dice.oneOf(items);
            if (dice.onceIn(2)) note.rating = dice.between(0, 5);
            return note;
        }
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

/// Those who come, go and change sides, in teams if there are any.
Action someAttendance(Dice& dice, const std::vector<Participant>& people, const std::vector<TeamId>& teams) {
    const auto team = [&] { return teams.empty() || dice.onceIn(6) ? TeamId{} : dice.oneOf(teams); };
    const std::vector<RoleId> roles{RoleId{dice.oneOf(std::vector<std::string>{"humas", "jubir", "pengamat", "tiada"})}};
    const auto who = [&] { return dice.onceIn(10) ? ParticipantId{"orang-lain"} : dice.oneOf(people).id; };
    switch (dice.between(1, 6)) {
        case 1: return control::Join{{dice.oneOf(people).id, "", team(), roles}, dice.onceIn(4) ? "" : std::string(64, 'a')};
        case 2: return control::Assign{who(), team(), roles};
        case 3:
        case 4: return control::LinkDown{who()};
        default: return control::LinkUp{who()};
    }
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
    std::vector<TeamId> teams;
    if (dice.onceIn(2)) teams = {TeamId{"merah"}, TeamId{"biru"}};
    if (!teams.empty() && dice.onceIn(3)) teams.push_back(TeamId{"hijau"});   // often empty
    const auto participant = [&](const char* id, const char* role, std::size_t team) {
        return Participant{ParticipantId{id}, "", teams.empty() ? TeamId{} : teams[team], {RoleId{role}}};
    };
    std::vector<Participant> people{participant("aku", "humas", 0)};
    if (dice.onceIn(2)) people.push_back(participant("dia", dice.onceIn(2) ? "jubir" : "pengamat", 0));
    if (!teams.empty()) people.push_back(participant("mereka", "humas", 1));
    const auto present = people;
    people.push_back(participant("susulan", "humas", 0));   // whoever comes later

    std::vector<Timed> commands;
    for (int number = 0, most = dice.between(5, 60); number < most; ++number) {
        const ScenarioTime at{dice.upTo(1260)};
        if (dice.onceIn(6)) {
            commands.push_back({at, {{}, {}, someControl(dice)}});
        } else if (dice.onceIn(8)) {
            commands.push_back({at, {{}, {}, someAttendance(dice, people, teams)}});
        } else if (dice.onceIn(3)) {
            commands.push_back({at, {{}, {}, someSteering(dice, scenario, items, teams)}});
        } else {
            const auto by = dice.onceIn(10) ? ParticipantId{"orang-lain"} : dice.oneOf(people).id;
            commands.push_back({at, {{}, by, someAct(dice, items)}});
        }
        if (dice.onceIn(10)) addStatement(dice, items, people[0].id, commands);
    }
    std::stable_sort(commands.begin(), commands.end(), [](const Timed& a, const Timed& b) { return a.at < b.at; });

    std::vector<Timed> sent{{{}, {CommandId{"buka"}, {}, control::Open{seed, "", present, teams}}}};
    for (Action& action : someTest(dice, TestStage::Pre))
        sent.push_back({{}, {CommandId{"pra" + std::to_string(sent.size())}, people[0].id, std::move(action)}});
    for (int number = 0, most = dice.between(0, 2); number < most; ++number)
        sent.push_back({{}, {CommandId{"siap" + std::to_string(sent.size())}, {}, someSteering(dice, scenario, items, teams)}});
    sent.push_back({{}, {CommandId{"mulai"}, {}, control::Start{}}});
    for (const Participant& person : people)
        for (Action& action : someTest(dice, TestStage::Post)) commands.push_back({ScenarioTime{60min}, {{}, person.id, std::move(action)}});
    commands.push_back({ScenarioTime{60min}, {{}, {}, control::Observe{"Penilai", teams.empty() ? TeamId{} : teams[0], {}, {}, {}, "Sampai akhir", 3}}});
    for (Timed& timed : commands) {
        timed.command.id = CommandId{"c" + std::to_string(sent.size())};
        sent.push_back(timed);
        if (dice.onceIn(10)) sent.push_back(timed);   // sent twice
    }
    return sent;
}

}  // namespace gladi::property
