#include <catch2/catch.hpp>

#include <map>
#include <set>

#include "simulator/codec/lines.h"
#include "simulator/engine/routing.h"
#include "tests/property/played.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::property;
using namespace std::chrono_literals;

namespace {

/// The same exercise with what this changes in its commands; those for which it returns false are left out.
template <class Change>
Exercise changed(Exercise exercise, Change change) {
    std::erase_if(exercise.commands, [&](Timed& timed) { return !change(timed.command.action); });
    return exercise;
}

/// Leaves only this team in a command that names some; false when it is not among them.
template <class Known>
bool staysFor(const TeamId& team, Known& action) {
    if constexpr (engine::NamesTeams<Known>) {
        if (action.teams.empty()) return true;
        std::erase_if(action.teams, [&](const TeamId& each) { return each != team; });
        return !action.teams.empty();
    }
    return true;
}

std::vector<TeamId> teamsOf(const Exercise& exercise) { return std::get<control::Open>(exercise.commands.front().command.action).teams; }

/// The log of one team's world as if there were no other: without who comes and goes, numbered anew.
std::vector<std::string> linesOf(const TeamId& team, std::span<const Record> log) {
    std::vector<std::string> lines;
    std::map<Sequence, Sequence> numbers;
    for (Record record : log) {
        if (!record.team.empty() && record.team != team) continue;
        const bool isAttendance = std::holds_alternative<event::ParticipantJoined>(record.event) || std::holds_alternative<event::LinkLost>(record.event) ||
                                  std::holds_alternative<event::LinkRestored>(record.event) || std::holds_alternative<event::SessionOpened>(record.event);
        if (isAttendance) continue;
        const Sequence number{numbers.size() + 1};
        record.sequence = numbers[record.sequence] = number;
        record.team = {};
        if (auto* met = std::get_if<event::ObligationMet>(&record.event)) met->by = numbers[met->by];
        if (auto* answered = std::get_if<event::VerificationAnswered>(&record.event)) answered->asked = numbers[answered->asked];
        lines.push_back(codec::toLine(record));
    }
    return lines;
}

/// The first line in which two logs differ, side by side; empty when they are the same.
std::string difference(std::span<const std::string> left, std::span<const std::string> right) {
    for (std::size_t index = 0; index < std::max(left.size(), right.size()); ++index) {
        const std::string a = index < left.size() ? left[index] : "(the end)";
        const std::string b = index < right.size() ? right[index] : "(the end)";
        if (a != b) return a + "\ninstead of\n" + b;
    }
    return "";
}

}  // namespace

TEST_CASE("the pace at which time moves leaves no mark on the log") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        INFO("exercise " << number);
        const Exercise exercise(number);
        const auto atOnce = play(exercise).lines();
        REQUIRE(difference(play(exercise).lines(), atOnce) == "");
        REQUIRE(difference(play(exercise, 250ms).lines(), atOnce) == "");   // as at 1x
        REQUIRE(difference(play(exercise, 5s).lines(), atOnce) == "");      // as at 20x
        REQUIRE(difference(play(exercise, 7'777ms).lines(), atOnce) == ""); // aligned with nothing
    }
}

TEST_CASE("an exercise resumed from its log goes on as if it had never stopped") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        const Exercise exercise(number);
        const Played whole = play(exercise, 5s);
        const auto lines = whole.lines();
        for (std::size_t index = 0; index < whole.boundaries.size(); index += 1 + index / 4) {
            const auto [records, nextCommand] = whole.boundaries[index];
            INFO("exercise " << number << ", stopped after record " << records);
            const std::span prefix(whole.log.data(), records);
            const auto rest = play(exercise, engine::fold(exercise.plan, prefix), nextCommand, 5s).lines();
            REQUIRE(difference(rest, std::span(lines).subspan(records)) == "");
        }
    }
}

TEST_CASE("a team plays as if there were no other") {
    int worlds = 0;
    for (std::uint64_t number = 0; number < kCases; ++number) {
        // A jump goes to where the nearest inject of any team is; whoever changes sides is in two worlds.
        const auto exercise = changed(Exercise(number), [](const Action& action) {
            return !std::holds_alternative<control::JumpToNext>(action) && !std::holds_alternative<control::Assign>(action);
        });
        const auto log = play(exercise).log;
        for (const TeamId& team : teamsOf(exercise)) {
            INFO("exercise " << number << ", team " << team.value);
            const auto alone = changed(exercise, [&](Action& action) {
                const auto onlyThis = [&](Participant& participant) { if (participant.team != team) participant.team = {}; };
                if (auto* open = std::get_if<control::Open>(&action)) {
                    open->teams = {team};
                    for (Participant& participant : open->participants) onlyThis(participant);
                }
                if (auto* join = std::get_if<control::Join>(&action)) onlyThis(join->participant);
                if (const auto* note = std::get_if<control::Observe>(&action)) return note->team == team;
                return std::visit([&](auto& known) { return staysFor(team, known); }, action);
            });
            REQUIRE(difference(linesOf(team, log), linesOf(team, play(alone).log)) == "");
            ++worlds;
        }
    }
    CHECK(worlds > static_cast<int>(kCases) / 2);
}

TEST_CASE("sequences have no gap and time never falls after STARTEX") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        INFO("exercise " << number);
        std::uint64_t expected = 0;
        std::optional<ScenarioTime> last;
        for (const Record& record : play(Exercise(number)).log) {
            REQUIRE(record.sequence.value == ++expected);
            if (last) REQUIRE(record.at >= *last);
            if (last || as<event::ExerciseStarted>(record)) last = record.at;
        }
    }
}

TEST_CASE("an obligation opens once and is met or lapses at most once, and only while it is open") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        INFO("exercise " << number);
        std::set<std::pair<TeamId, ObligationId>> opened, closed;
        for (const Record& record : play(Exercise(number)).log) {
            const auto here = [&](const ObligationId& id) { return std::pair{record.team, id}; };
            if (const auto* e = as<event::ObligationOpened>(record)) REQUIRE(opened.insert(here(e->obligation)).second);
            if (const auto* e = as<event::ObligationOverdue>(record)) REQUIRE((opened.contains(here(e->obligation)) && !closed.contains(here(e->obligation))));
            if (const auto* e = as<event::ObligationMet>(record)) REQUIRE((opened.contains(here(e->obligation)) && closed.insert(here(e->obligation)).second));
            if (const auto* e = as<event::ObligationLapsed>(record)) REQUIRE((opened.contains(here(e->obligation)) && closed.insert(here(e->obligation)).second));
        }
    }
}

TEST_CASE("a refused command leaves no record, one sent twice is done once, and only the test and notes follow the end") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        INFO("exercise " << number);
        const Played played = play(Exercise(number));
        std::map<CommandId, std::set<TeamId>> causes;   // on record once in each world concerned
        bool hasEnded = false;
        for (const Record& record : played.log) {
            const auto* answered = as<event::TestAnswered>(record);
            const auto* finished = as<event::TestFinished>(record);
            const bool isPost = (answered != nullptr && answered->stage == TestStage::Post) || (finished != nullptr && finished->stage == TestStage::Post);
            if (hasEnded) REQUIRE((isPost || as<event::ObservationWritten>(record) != nullptr));
            hasEnded = hasEnded || as<event::ExerciseEnded>(record) != nullptr;
            if (!record.cause.empty()) REQUIRE(causes[record.cause].insert(record.team).second);
        }
        for (const CommandId& id : played.refused) REQUIRE_FALSE(causes.contains(id));
    }
}

TEST_CASE("the random exercises reach what they are meant to try") {
    std::map<std::size_t, int> kinds;
    // Some kinds need luck: as many exercises as it takes, within reason.
    for (std::uint64_t number = 0; number < 20 * kCases && kinds.size() < std::variant_size_v<Event>; ++number)
        for (const Record& record : play(Exercise(number)).log) ++kinds[record.event.index()];
    for (std::size_t kind = 0; kind < std::variant_size_v<Event>; ++kind) {
        INFO("events of kind " << kind);
        CHECK(kinds[kind] > 0);
    }
}
