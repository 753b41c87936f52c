#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

// Several people at one draft: who holds it, and what the others may do meanwhile.

using namespace gladi::engine;
using namespace gladi::support;
using Code = Error::Code;

namespace {

const StatementId kDraft{"d1"};
const act::OpenDraft kOpen{kDraft}, kTakeOver{kDraft, true};
const act::CloseDraft kClose{kDraft};

act::SaveDraft save(const char* text) { return {kDraft, StatementKind::Holding, ChannelId{"siaran"}, {}, text}; }

/// "aku" (humas), "dia" (jubir) and "saksi", who only observes.
Play& room(Play& play) { return play.join("dia", "jubir").join("saksi", "pengamat").start(); }

}  // namespace

TEST_CASE("whoever holds a draft is the only one to change it") {
    Play play(smallCrisis());
    room(play).command(1min, save("Satu.")).command(1min, kOpen);
    CHECK(play.does("dia", 2min, save("Dua.")).refused(Code::Held));
    CHECK(play.refusal->message == "aku is at work on the draft");
    CHECK(play.does("dia", 2min, kOpen).refused(Code::Held));
    CHECK(play.does("dia", 2min, act::DiscardDraft{kDraft}).refused(Code::Held));
    CHECK(play.does("dia", 2min, act::Submit{kDraft}).refused(Code::Held));
    CHECK(play.does("dia", 2min, kClose).refused(Code::Held));
    CHECK_FALSE(play.command(3min, save("Tiga.")).refusal);
    play.command(4min, kClose);
    CHECK_FALSE(play.does("dia", 4min, save("Empat.")).refusal);
}

TEST_CASE("a draft that nobody opened is changed by all who may draft") {
    Play play(smallCrisis());
    room(play).command(1min, save("Satu."));
    CHECK_FALSE(play.does("dia", 2min, save("Dua.")).refusal);
    CHECK(play.command(2min, kClose).refused(Code::WrongState));
}

TEST_CASE("a draft can be opened before its first word") {
    Play play(smallCrisis());
    room(play).command(1min, kOpen);
    CHECK(play.does("dia", 1min, save("Dua.")).refused(Code::Held));
    CHECK(play.command(1min, act::OpenDraft{}).refused(Code::BadInput));
}

TEST_CASE("a draft is taken over from whoever holds it") {
    Play play(smallCrisis());
    room(play).command(1min, kOpen).does("dia", 2min, kTakeOver);
    CHECK_FALSE(play.does("dia", 2min, save("Dua.")).refusal);
    CHECK(play.command(3min, save("Satu.")).refused(Code::Held));
    CHECK(play.does("saksi", 3min, kTakeOver).refused(Code::NotAllowed));
}

TEST_CASE("a lost link frees what it held") {
    Play play(smallCrisis());
    room(play).command(1min, kOpen).command(2min, control::LinkDown{ParticipantId{"aku"}});
    const auto closed = play.all<event::DraftClosed>();
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].second.draft == kDraft);
    CHECK(play.records.back().by.empty());
    CHECK_FALSE(play.does("dia", 2min, save("Dua.")).refusal);
}

TEST_CASE("publishing or discarding ends the hold") {
    Play play(smallCrisis());
    room(play).command(1min, kOpen).command(1min, save("Satu.")).command(2min, act::DiscardDraft{kDraft});
    CHECK_FALSE(play.does("dia", 2min, kOpen).refusal);
    play.does("dia", 2min, save("Dua.")).command(3min, act::Publish{kDraft});
    CHECK_FALSE(play.refusal);
    CHECK(play.state.holders.empty());
    CHECK(play.command(4min, kTakeOver).refused(Code::WrongState));
}

TEST_CASE("a draft held in the log is held after a resume") {
    Play play(smallCrisis());
    room(play).command(1min, kOpen).command(1min, save("Satu.")).command(2min, control::Pause{});
    CHECK_FALSE(play.command(2min, kClose).refusal);
    CHECK_FALSE(play.command(2min, kOpen).refusal);
    Worlds resumed = fold(play.worlds.plan(), play.records);
    std::vector<Record> advanced;
    CHECK(handle(resumed, ScenarioTime{2min}, {CommandId{"x"}, ParticipantId{"dia"}, save("Dua.")}, advanced).error().code == Code::Held);
}

TEST_CASE("a draft is commented on by those who write and those who approve, not by those who watch") {
    Play play(smallCrisis());
    room(play).command(1min, save("Satu.")).does("dia", 2min, act::CommentDraft{kDraft, "Sebut sumbernya"});
    REQUIRE(play.all<event::DraftCommented>().size() == 1);
    CHECK(play.does("saksi", 2min, act::CommentDraft{kDraft, "Bagus"}).refused(Code::NotAllowed));
    CHECK(play.command(2min, act::CommentDraft{StatementId{"tiada"}, "?"}).refused(Code::UnknownItem));
    CHECK(play.command(2min, act::CommentDraft{kDraft, ""}).refused(Code::EmptyText));
}

TEST_CASE("a team talks from the briefing to the end, and nothing is owed or met by it") {
    Play play(smallCrisis());
    play.join("saksi", "pengamat").command(0s, act::Chat{"Siap?"}).start().command(1min, control::Pause{}).does("saksi", 1min, act::Chat{"Rehat"});
    CHECK(play.all<event::ChatSent>().size() == 2);
    CHECK(play.command(1min, act::Chat{"\t"}).refused(Code::EmptyText));
    CHECK(play.does("orang-lain", 1min, act::Chat{"Halo"}).refused(Code::NotAllowed));
    play.command(1min, control::End{true});
    CHECK(play.command(1min, act::Chat{"Dah"}).refused(Code::WrongState));
}
