#include <catch2/catch.hpp>

#include <cstdlib>
#include <map>
#include <set>

#include "simulator/codec/lines.h"
#include "simulator/engine/engine.h"
#include "tests/property/random_exercise.h"

using namespace gladi;
using namespace gladi::core;
using namespace std::chrono_literals;

namespace {

/// How many random exercises; more are tried with GLADI_PROPERTY_CASES.
const std::uint64_t kCases = std::getenv("GLADI_PROPERTY_CASES") != nullptr ? std::stoul(std::getenv("GLADI_PROPERTY_CASES")) : 60;

/// One random exercise: what is played, and what is sent when.
struct Exercise {
    explicit Exercise(std::uint64_t number) {
        property::Dice dice(number);
        plan = std::make_shared<engine::Plan>(std::make_shared<Scenario>(property::randomScenario(dice)), number);
        commands = property::randomCommands(dice, plan->scenario(), number);
    }
    std::shared_ptr<const engine::Plan> plan;
    std::vector<property::Timed> commands;
};

const auto kLater = ScenarioTime{40min};   // long after ENDEX
constexpr Duration kAtOnce = 24h;          // time moves from command to command in one go

/// What came of playing: the log, and where in it a call of the engine ended, with the command that comes next.
struct Played {
    std::vector<Record> log;
    struct Boundary { std::size_t records = 0, nextCommand = 0; };
    std::vector<Boundary> boundaries;
    std::vector<CommandId> refused;

    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> lines;
        for (const Record& record : log) lines.push_back(codec::toLine(record));
        return lines;
    }
};

/// Plays the commands from `first` on; between them time moves in steps of this length.
Played play(const Exercise& exercise, engine::State state, std::size_t first, Duration step) {
    Played played;
    const auto keep = [&](const std::vector<Record>& records, std::size_t nextCommand) {
        if (records.empty()) return;
        played.log.insert(played.log.end(), records.begin(), records.end());
        played.boundaries.push_back({played.log.size(), nextCommand});
    };
    const auto pass = [&](ScenarioTime to, std::size_t nextCommand) {
        for (ScenarioTime at = state.now + step; at < to && state.stage == engine::Stage::Running; at = at + step)
            keep(engine::advance(state, at), nextCommand);
    };
    for (std::size_t index = first; index < exercise.commands.size(); ++index) {
        const auto& [at, command] = exercise.commands[index];
        pass(at, index);
        std::vector<Record> advanced;
        const auto done = engine::handle(state, at, command, advanced);
        keep(advanced, index);
        if (done) keep(*done, index + 1);
        else played.refused.push_back(command.id);
    }
    pass(kLater, exercise.commands.size());
    keep(engine::advance(state, kLater), exercise.commands.size());
    return played;
}

Played play(const Exercise& exercise, Duration step = kAtOnce) { return play(exercise, engine::State(exercise.plan), 0, step); }

/// The first line in which two logs differ, side by side; empty when they are the same.
std::string difference(const std::vector<std::string>& left, std::span<const std::string> right) {
    for (std::size_t index = 0; index < std::max(left.size(), right.size()); ++index) {
        const std::string a = index < left.size() ? left[index] : "(the end)";
        const std::string b = index < right.size() ? right[index] : "(the end)";
        if (a != b) return a + "\ninstead of\n" + b;
    }
    return "";
}

template <class E>
const E* as(const Record& record) { return std::get_if<E>(&record.event); }

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
        std::set<ObligationId> opened, closed;
        for (const Record& record : play(Exercise(number)).log) {
            if (const auto* e = as<event::ObligationOpened>(record)) REQUIRE(opened.insert(e->obligation).second);
            if (const auto* e = as<event::ObligationOverdue>(record)) REQUIRE((opened.contains(e->obligation) && !closed.contains(e->obligation)));
            if (const auto* e = as<event::ObligationMet>(record)) REQUIRE((opened.contains(e->obligation) && closed.insert(e->obligation).second));
            if (const auto* e = as<event::ObligationLapsed>(record)) REQUIRE((opened.contains(e->obligation) && closed.insert(e->obligation).second));
        }
    }
}

TEST_CASE("nothing is released twice, before its moment, or after its last chance") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        const Exercise exercise(number);
        const Scenario& scenario = exercise.plan->scenario();
        std::map<InjectId, ScenarioTime> releases;
        for (const Record& record : play(exercise).log) {
            const auto* e = as<event::ItemReleased>(record);
            if (e == nullptr) continue;
            INFO("exercise " << number << ", item " << e->item.value);
            REQUIRE(releases.emplace(e->item, record.at).second);
            const Inject* inject = find(scenario.injects, e->inject);
            if (inject == nullptr || e->item != inject->id) continue;
            const Moment& moment = inject->moment;
            switch (moment.anchor) {
                case Moment::Anchor::Start: REQUIRE(record.at >= moment.at + moment.delay); break;
                case Moment::Anchor::Phase: REQUIRE(record.at >= find(scenario.phases, moment.phase)->at + moment.delay); break;
                case Moment::Anchor::Inject:
                    REQUIRE(releases.contains(moment.after));
                    REQUIRE(record.at >= releases.at(moment.after) + moment.delay);
                    break;
                case Moment::Anchor::Condition: break;
            }
            if (inject->until && inject->when) REQUIRE(record.at <= *inject->until);
            if (moment.anchor == Moment::Anchor::Start && !inject->when) REQUIRE(record.at == moment.at + moment.delay);
        }
    }
}

TEST_CASE("a refused command leaves no record, one sent twice is done once, and only the test follows the end") {
    for (std::uint64_t number = 0; number < kCases; ++number) {
        INFO("exercise " << number);
        const Played played = play(Exercise(number));
        std::map<CommandId, int> causes;
        bool hasEnded = false;
        for (const Record& record : played.log) {
            const auto* answered = as<event::TestAnswered>(record);
            const auto* finished = as<event::TestFinished>(record);
            if (hasEnded) REQUIRE(((answered != nullptr && answered->stage == TestStage::Post) || (finished != nullptr && finished->stage == TestStage::Post)));
            hasEnded = hasEnded || as<event::ExerciseEnded>(record) != nullptr;
            if (!record.cause.empty()) ++causes[record.cause];
        }
        for (const auto& [id, count] : causes) REQUIRE(count == 1);
        for (const CommandId& id : played.refused) REQUIRE_FALSE(causes.contains(id));
    }
}

TEST_CASE("the random exercises reach what they are meant to try") {
    std::map<std::size_t, int> kinds;
    for (std::uint64_t number = 0; number < kCases; ++number)
        for (const Record& record : play(Exercise(number)).log) ++kinds[record.event.index()];
    for (std::size_t kind = 0; kind < std::variant_size_v<Event>; ++kind) {
        INFO("events of kind " << kind);
        CHECK(kinds[kind] > 0);
    }
}
