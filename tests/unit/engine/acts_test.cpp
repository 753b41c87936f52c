#include <catch2/catch.hpp>

#include "tests/unit/engine/play.h"

using namespace gladi::engine;
using namespace gladi::support;
using Code = Error::Code;

namespace {

Scenario watchedCrisis() {
    Scenario scenario = smallCrisis();
    scenario.injects = {post("wa", ScenarioTime{1min}), question("pers", ScenarioTime{1min})};
    Inject secret = post("rahasia", ScenarioTime{1min});
    secret.to = {"tim-lain"};
    scenario.injects.push_back(secret);
    return scenario;
}

act::SaveDraft draft(const char* id, const char* text, std::vector<InjectId> basis = {}) {
    return {StatementId{id}, StatementKind::Clarification, ChannelId{"siaran"}, std::move(basis), text};
}

}  // namespace

TEST_CASE("a refused act says why and changes nothing") {
    Play play(watchedCrisis());
    CHECK(play.command(0s, act::Note{"x"}).refused(Code::WrongState));
    play.start().until(2min);
    const auto before = play.records.size();
    CHECK(play.command(2min, act::Triage{InjectId{"tidak-ada"}, Truth::False}).refused(Code::UnknownItem));
    CHECK(play.command(2min, act::Triage{InjectId{"rahasia"}, Truth::False}).refused(Code::UnknownItem));
    CHECK(play.command(2min, act::Answer{InjectId{"wa"}, "halo"}).refused(Code::UnknownItem));
    CHECK(play.command(2min, act::Note{" \n "}).refused(Code::EmptyText));
    CHECK(play.command(2min, act::Note{std::string(kLongestText + 1, 'a')}).refused(Code::TooLong));
    CHECK(play.command(2min, act::Note{"\xFF\xFE"}).refused(Code::BadInput));
    CHECK(play.command(2min, act::Publish{StatementId{"d"}}).refused(Code::UnknownItem));
    CHECK(play.command(2min, act::Verify{InjectId{"wa"}, SourceId{"peramal"}}).refused(Code::UnknownItem));
    CHECK(play.command(2min, act::Report{AuthorityId{"x"}, {}, "lapor"}).refused(Code::UnknownItem));
    CHECK(play.command(2min, control::SetSpeed{0}).refused(Code::BadInput));
    CHECK(play.command(2min, control::Start{}).refused(Code::WrongState));
    CHECK(play.records.size() == before);
}

TEST_CASE("a role that may only read can do nothing else") {
    Play play(watchedCrisis(), {"pengamat"});
    play.start().until(2min);
    CHECK(play.command(2min, act::Triage{InjectId{"wa"}, Truth::False}).refused(Code::NotAllowed));
    CHECK_FALSE(play.command(2min, act::Read{InjectId{"wa"}}).refusal);
}

TEST_CASE("a command already done is answered and not done twice") {
    Play play(watchedCrisis());
    play.start().command(2min, act::Note{"sekali"}, "k1").command(2min, act::Note{"sekali"}, "k1");
    CHECK_FALSE(play.refusal);
    CHECK(play.all<event::NoteWritten>().size() == 1);
}

TEST_CASE("a source answers after its delay with what it knows by then") {
    Play play(watchedCrisis());
    play.start().command(2min, act::Verify{InjectId{"wa"}, SourceId{"lab"}}).command(6min, act::Verify{InjectId{"wa"}, SourceId{"lab"}}).until(10min);
    const auto answers = play.all<event::VerificationAnswered>();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].first == Duration{3min});
    CHECK_FALSE(answers[0].second.verdict);
    CHECK(answers[1].first == Duration{7min});
    CHECK(answers[1].second.verdict == Truth::False);
    CHECK(answers[1].second.text == "Tidak ada racun");
    CHECK(play.all<event::FactConfirmed>().size() == 1);
}

TEST_CASE("a statement is drafted, handed in, approved by the chief, published") {
    Play play(watchedCrisis());
    play.start()
        .command(6min, act::Verify{InjectId{"wa"}, SourceId{"lab"}})
        .command(7min, draft("d1", "Air aman.", {InjectId{"wa"}}))
        .command(8min, act::Submit{StatementId{"d1"}})
        .until(10min)
        .command(10min, act::Publish{StatementId{"d1"}});
    const auto published = play.all<event::StatementPublished>();
    REQUIRE(published.size() == 1);
    CHECK(published[0].second.approved);
    CHECK(published[0].second.verified);
    CHECK(published[0].second.about == std::vector<ClaimId>{ClaimId{"racun"}});
    REQUIRE(play.all<event::DraftApproved>().size() == 1);
    CHECK(play.all<event::DraftApproved>()[0].first == Duration{10min});
    CHECK(play.command(11min, act::Publish{StatementId{"d1"}}).refused(Code::WrongState));
    CHECK(play.command(11min, draft("d1", "lain")).refused(Code::WrongState));
}

TEST_CASE("an approval is for the text that was handed in, not for a later one") {
    Play play(watchedCrisis());
    play.start()
        .command(2min, draft("d1", "Teks satu."))
        .command(2min, act::Submit{StatementId{"d1"}})
        .command(3min, draft("d1", "Teks dua."))
        .until(6min)
        .command(6min, act::Publish{StatementId{"d1"}});
    CHECK(play.all<event::DraftApproved>().empty());
    REQUIRE(play.all<event::StatementPublished>().size() == 1);
    CHECK_FALSE(play.all<event::StatementPublished>()[0].second.approved);
    CHECK_FALSE(play.all<event::StatementPublished>()[0].second.verified);
}

TEST_CASE("an inquiry is not replied to, a post not answered") {
    Play play(watchedCrisis());
    play.start();
    CHECK(play.command(2min, act::Reply{InjectId{"pers"}, "Ada 8."}).refused(Code::WrongState));
    CHECK(play.command(2min, act::Answer{InjectId{"wa"}, "Ada 8."}).refused(Code::UnknownItem));
    CHECK_FALSE(play.command(2min, act::Reply{InjectId{"wa"}, "Ada 8."}).refusal);
}

TEST_CASE("an inquiry is answered or declined once; what went out can be corrected") {
    Play play(watchedCrisis());
    play.start().command(2min, act::Answer{InjectId{"pers"}, "Ada 8."});
    CHECK(play.command(3min, act::Answer{InjectId{"pers"}, "Lagi."}).refused(Code::WrongState));
    CHECK(play.command(3min, act::Decline{InjectId{"pers"}, "Tidak."}).refused(Code::WrongState));
    CHECK_FALSE(play.command(4min, act::Correct{StatementId{"pers"}, "Yang benar 9."}).refusal);
    CHECK(play.command(4min, act::Correct{StatementId{"hantu"}, "?"}).refused(Code::UnknownItem));
}

TEST_CASE("reading, drafting and noting go on in a pause") {
    Play play(watchedCrisis());
    play.start().until(2min).command(2min, control::Pause{});
    CHECK_FALSE(play.command(2min, draft("d", "isi")).refusal);
    CHECK_FALSE(play.command(2min, act::Note{"isi"}).refusal);
    CHECK(play.command(2min, act::Publish{StatementId{"d"}}).refused(Code::WrongState));
}
