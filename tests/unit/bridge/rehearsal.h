#pragma once

#include <functional>
#include <list>

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

#include "qml/bridge/channel_feed.h"
#include "qml/bridge/exercise.h"
#include "simulator/session/script_player.h"
#include "tests/support/direct_link.h"
#include "tests/unit/bridge/mirror.h"

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

namespace gladi::test {

/// A list model with Qt's own tester and a mirror upon it. The tester ends the program at the first breach.
struct Watched {
    Watched(const char* theName, QAbstractItemModel& model)
        : name(theName), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal), mirror(model) {}
    const char* name;
    QAbstractItemModelTester tester;
    Mirror mirror;
};

/// A scripted participant of a shipped scenario, to play from STARTEX to ENDEX.
inline scenario::Script scriptOf(const core::Scenario& scenario, const std::string& folder, const std::string& response) {
    const auto files = scenario::readFolder(std::string(GLADI_SOURCE_DIR) + "/scenarios/" + folder);
    REQUIRE(files);
    auto loaded = scenario::loadResponses(files->at("responses/" + response + ".yaml"), response, scenario);
    REQUIRE(loaded.script);
    return std::move(*loaded.script);
}

/// An exercise in the hands of a window, and everything the window's lists say about it.
struct Rehearsal {
    explicit Rehearsal(const std::string& theFolder)
        : folder(theFolder), scenario(support::shippedScenario(theFolder)), link(scenario),
          exercise(scenario, link.self(), link, link.records()) {}

    Watched& watch(const char* name, QAbstractItemModel& model) { return watched.emplace_back(name, model); }
    void watchAll() {
        watch("feed", *exercise.feed());
        watch("channels", *exercise.channels());
        watch("obligations", *exercise.obligations());
        watch("drafts", *exercise.drafts());
        watch("log", *exercise.log());
        watch("sources", *exercise.sources());
        watch("authorities", *exercise.authorities());
        watch("outlets", *exercise.outlets());
        watch("test", *exercise.test());
    }

    /// Plays the script; `look` is called after each batch of records.
    void play(const std::string& response, const std::function<void()>& look) {
        exercise.start();
        const auto script = scriptOf(*scenario, folder, response);
        const auto looking = QObject::connect(&link, &bridge::SessionLink::recordsArrived, look);
        const auto played = session::ScriptPlayer(link.session(), script, link.self().id).play({});
        QObject::disconnect(looking);
        REQUIRE(played);
        for (const auto& missed : played->unplayed) FAIL("line " << missed.line << " was not played: " << missed.reason);
        REQUIRE(exercise.stage() == bridge::Exercise::Ended);
    }

    std::string folder;
    std::shared_ptr<const core::Scenario> scenario;
    support::DirectLink link;
    bridge::Exercise exercise;
    std::list<Watched> watched;
};

/// What a row says in a role, as QML reads it.
inline QVariant at(const QAbstractItemModel& model, int row, int role) { return model.index(row, 0).data(role); }
inline QString textAt(const QAbstractItemModel& model, int row, int role) { return at(model, row, role).toString(); }

}  // namespace gladi::test
