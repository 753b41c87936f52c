// What the lists of a running exercise promise to whoever shows them, seen while scripted participants play.

#include <set>

#include <catch2/catch.hpp>

#include "qml/bridge/text.h"
#include "tests/unit/bridge/rehearsal.h"

using namespace gladi;
using namespace gladi::test;
using namespace std::chrono_literals;
using bridge::ChannelModel;
using bridge::DraftModel;
using bridge::FeedModel;
using bridge::LogModel;
using bridge::ObligationModel;

namespace {

int unreadRows(const FeedModel& feed, const QString& channel) {
    int count = 0;
    for (int row = 0; row < feed.rowCount(); ++row)
        if (textAt(feed, row, FeedModel::ChannelId) == channel && !at(feed, row, FeedModel::IsRead).toBool()) ++count;
    return count;
}

/// Pending by target, then met, then lapsed: what an obligation's place depends on.
std::pair<int, qint64> placeOf(const ObligationModel& obligations, int row) {
    const QString status = textAt(obligations, row, ObligationModel::Status);
    if (status == "open" || status == "overdue") return {0, at(obligations, row, ObligationModel::TargetAt).toLongLong()};
    return {status == "met" ? 1 : 2, at(obligations, row, ObligationModel::OpenedAt).toLongLong()};
}

core::Record posted(std::uint64_t number, const char* channel) {
    core::event::ItemReleased item;
    item.item = core::InjectId{"warga-" + std::to_string(number)};
    item.channel = core::ChannelId{channel};
    item.author = "Warga";
    item.text = "Kabar";
    return {core::Sequence{1'000'000 + number}, {}, {}, {}, std::move(item)};
}

}  // namespace

TEST_CASE("a view that only listens knows all that every list of an exercise says") {
    const auto [folder, response] = GENERATE(table<std::string, std::string>(
        {{"contoh-singkat", "ideal"}, {"contoh-singkat", "average"}, {"contoh-singkat", "poor"}}));
    CAPTURE(folder, response);
    Rehearsal rehearsal(folder);
    rehearsal.watchAll();
    rehearsal.play(response, [&] {
        for (Watched& each : rehearsal.watched) {
            CAPTURE(each.name);
            REQUIRE(each.mirror.rows == each.mirror.model());
        }
    });
    for (Watched& each : rehearsal.watched) {
        CAPTURE(each.name);
        CHECK(each.mirror.resets == 0);
        CHECK(each.mirror.idleChanges == 0);
    }
}

TEST_CASE("a long exercise holds it too, with every page of the window open") {
    Rehearsal rehearsal("krisis-kesehatan");
    bridge::ChannelFeed all, posts, found, unmarked;
    for (bridge::ChannelFeed* page : {&all, &posts, &found, &unmarked}) page->setSourceModel(rehearsal.exercise.feed());
    posts.setChannels({bridge::toQt(rehearsal.scenario->channels.front().id.value)});
    found.setSearch("air");
    unmarked.setOnlyUnmarked(true);
    const Mirror feed(*rehearsal.exercise.feed()), pageOfAll(all), pageOfPosts(posts), pageOfFound(found), pageOfUnmarked(unmarked);
    rehearsal.play("ideal", [] {});
    CHECK(feed.rows == feed.model());
    CHECK(pageOfAll.rows == feed.rows);
    CHECK(pageOfPosts.rows == pageOfPosts.model());
    CHECK(pageOfFound.rows == pageOfFound.model());
    CHECK(pageOfUnmarked.rows == pageOfUnmarked.model());
    CHECK(feed.rows.size() > 100);

    SECTION("and Qt finds nothing to object to in what is left at the end") {
        rehearsal.watchAll();
        for (bridge::ChannelFeed* page : {&all, &posts, &found, &unmarked}) rehearsal.watch("page", *page);
        rehearsal.link.insert({posted(1, "medsos"), posted(2, "medsos")});
        for (Watched& each : rehearsal.watched) CHECK(each.mirror.rows == each.mirror.model());
    }
}

TEST_CASE("what is resumed from a file shows what was shown before it was interrupted") {
    const std::string response = GENERATE(as<std::string>{}, "ideal", "average", "poor");
    Rehearsal played("contoh-singkat");
    played.watchAll();
    played.play(response, [] {});

    Rehearsal resumed("contoh-singkat");
    bridge::Exercise past(resumed.scenario, played.link.self(), resumed.link, played.link.records());
    CHECK(past.stage() == bridge::Exercise::Ended);
    const QAbstractItemModel* models[] = {past.feed(), past.channels(), past.obligations(), past.drafts(),
                                          past.log(),  past.sources(),  past.authorities(), past.outlets()};   // the test is another one by now
    auto live = played.watched.begin();
    for (const QAbstractItemModel* model : models) {
        CAPTURE(live->name);
        CHECK(Mirror(*model).rows == live->mirror.model());
        ++live;
    }
}

TEST_CASE("the feed grows at its end only, and no row of it ever moves") {
    Rehearsal rehearsal("contoh-singkat");
    const FeedModel& feed = *rehearsal.exercise.feed();
    const Mirror mirror(feed);
    std::vector<QString> seen;
    rehearsal.play("average", [&] {
        REQUIRE(feed.rowCount() >= static_cast<int>(seen.size()));
        for (int row = 0; row < feed.rowCount(); ++row) {
            const QString item = textAt(feed, row, FeedModel::ItemId);
            if (row < static_cast<int>(seen.size()))
                REQUIRE(seen[static_cast<std::size_t>(row)] == item);
            else
                seen.push_back(item);
        }
    });
    CHECK(mirror.removals == 0);
    CHECK(mirror.moves == 0);
}

TEST_CASE("a batch comes as one insertion") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.exercise.start();
    const Mirror feed(*rehearsal.exercise.feed()), log(*rehearsal.exercise.log());
    std::vector<core::Record> batch;
    for (std::uint64_t number = 1; number <= 300; ++number) batch.push_back(posted(number, "medsos"));
    for (std::uint64_t number = 1; number <= 5; ++number)
        batch.push_back({core::Sequence{2'000'000 + number}, {}, rehearsal.link.self().id, {}, core::event::NoteWritten{"catatan " + std::to_string(number)}});
    rehearsal.link.insert(batch);
    CHECK(feed.insertions == 1);
    CHECK(feed.rows.size() >= 300);
    CHECK(log.insertions == 1);
    CHECK(textAt(*rehearsal.exercise.log(), 0, LogModel::Body) == "catatan 5");
    CHECK(textAt(*rehearsal.exercise.log(), 4, LogModel::Body) == "catatan 1");
}

TEST_CASE("unread counts are those of the rows that were not read") {
    Rehearsal rehearsal("contoh-singkat");
    const FeedModel& feed = *rehearsal.exercise.feed();
    const ChannelModel& channels = *rehearsal.exercise.channels();
    const auto hold = [&] {
        for (int row = 0; row < channels.rowCount(); ++row)
            REQUIRE(at(channels, row, ChannelModel::Unread).toInt() == unreadRows(feed, textAt(channels, row, ChannelModel::ChannelId)));
    };
    rehearsal.play("ideal", hold);
    rehearsal.link.insert({posted(1, "medsos"), posted(2, "medsos"), posted(3, "grup-wa")});
    hold();
}

TEST_CASE("only the channel whose count changed is told") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.exercise.start();
    const Mirror channels(*rehearsal.exercise.channels());
    rehearsal.link.insert({posted(1, "medsos"), posted(2, "medsos")});
    CHECK(channels.idleChanges == 0);
    CHECK(channels.rows == channels.model());
}

TEST_CASE("doing a thing twice changes nothing the second time") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.exercise.start();
    rehearsal.link.advanceTo(core::ScenarioTime{5min});
    const FeedModel& feed = *rehearsal.exercise.feed();
    const Mirror mirror(feed);
    const QString item = textAt(feed, 0, FeedModel::ItemId);
    for (int times = 0; times < 2; ++times) {
        rehearsal.exercise.read(item);
        rehearsal.exercise.triage(item, "hoax");
        rehearsal.exercise.saveDraft("draf-1", "statement", "siaran", {item}, "Sedang kami periksa.");
    }
    CHECK(mirror.idleChanges == 0);
    CHECK(textAt(feed, 0, FeedModel::Triage) == "hoax");
}

TEST_CASE("what is owed stands in the order in which it presses, and moves there without being taken away") {
    Rehearsal rehearsal("contoh-singkat");
    const ObligationModel& obligations = *rehearsal.exercise.obligations();
    const Mirror mirror(obligations);
    std::set<QString> statuses;
    rehearsal.play("average", [&] {
        int pending = 0, overdue = 0;
        for (int row = 0; row < obligations.rowCount(); ++row) {
            if (row > 0) REQUIRE(placeOf(obligations, row - 1) <= placeOf(obligations, row));
            const QString status = textAt(obligations, row, ObligationModel::Status);
            statuses.insert(status);
            pending += status == "open" || status == "overdue";
            overdue += status == "overdue";
        }
        REQUIRE(obligations.openCount() == pending);
        REQUIRE(obligations.overdueCount() == overdue);
    });
    CHECK(mirror.removals == 0);
    CHECK(mirror.moves > 0);
    CHECK(statuses == std::set<QString>{"open", "overdue", "met", "lapsed"});
}

TEST_CASE("drafts stand newest first and go from draft to handed in, approved and published") {
    Rehearsal rehearsal("contoh-singkat");
    bridge::Exercise& exercise = rehearsal.exercise;
    const Watched& drafts = rehearsal.watch("drafts", *exercise.drafts());
    exercise.start();
    exercise.saveDraft("a", "holding", "siaran", {}, "Kami periksa.");
    exercise.saveDraft("b", "statement", "siaran", {}, "Sedang ditulis");
    CHECK(exercise.drafts()->rowOf("b") == 0);
    CHECK(exercise.drafts()->rowOf("a") == 1);
    exercise.submit("a");
    CHECK(exercise.drafts()->statusOf("a") == "submitted");
    rehearsal.link.advanceTo(core::ScenarioTime{4min});
    CHECK(exercise.drafts()->statusOf("a") == "approved");
    exercise.saveDraft("a", "holding", "siaran", {}, "Kami periksa, kabar berikutnya pukul 09.00.");
    CHECK(exercise.drafts()->statusOf("a") == "draft");
    exercise.publish("a");
    CHECK(exercise.drafts()->statusOf("a") == "published");
    CHECK(exercise.drafts()->openCount() == 1);
    exercise.discardDraft("b");
    CHECK(exercise.drafts()->rowOf("b") == -1);
    CHECK(exercise.drafts()->openCount() == 0);
    CHECK(drafts.mirror.rows == drafts.mirror.model());
}

TEST_CASE("a page shows the rows of its channels that hold the words searched for and have no mark yet") {
    Rehearsal rehearsal("contoh-singkat");
    const FeedModel& feed = *rehearsal.exercise.feed();
    bridge::ChannelFeed page;
    page.setSourceModel(rehearsal.exercise.feed());
    const Watched watched("page", page);
    rehearsal.exercise.start();
    rehearsal.link.advanceTo(core::ScenarioTime{8min});
    const auto wanted = [&](const QStringList& channels, const QString& words, bool onlyUnmarked) {
        QStringList items;
        for (int row = 0; row < feed.rowCount(); ++row) {
            const bool here = channels.isEmpty() || channels.contains(textAt(feed, row, FeedModel::ChannelId));
            const bool holds = words.isEmpty() || (textAt(feed, row, FeedModel::Author) + '\n' + textAt(feed, row, FeedModel::Handle) + '\n' +
                                                   textAt(feed, row, FeedModel::Title) + '\n' + textAt(feed, row, FeedModel::Body)).contains(words, Qt::CaseInsensitive);
            const bool open = !onlyUnmarked || (textAt(feed, row, FeedModel::Triage).isEmpty() && !at(feed, row, FeedModel::Own).toBool());
            if (here && holds && open) items.append(textAt(feed, row, FeedModel::ItemId));
        }
        return items;
    };
    const auto shown = [&] {
        QStringList items;
        for (int row = 0; row < page.rowCount(); ++row) items.append(textAt(page, row, FeedModel::ItemId));
        return items;
    };
    CHECK(shown() == wanted({}, "", false));
    page.setChannels({"medsos"});
    CHECK(shown() == wanted({"medsos"}, "", false));
    CHECK(page.count() < feed.rowCount());
    page.setOnlyUnmarked(true);
    const QString first = textAt(page, 0, FeedModel::ItemId);
    rehearsal.exercise.triage(first, "unverified");
    CHECK(page.rowOf(first) == -1);
    CHECK(shown() == wanted({"medsos"}, "", true));
    page.setOnlyUnmarked(false);
    page.setSearch("AIR");
    CHECK(shown() == wanted({"medsos"}, "AIR", false));
    CHECK(page.count() > 0);
    page.setSearch("tidak ada kata seperti ini");
    CHECK(page.count() == 0);
    CHECK(watched.mirror.rows == watched.mirror.model());
}

TEST_CASE("the test holds the answers given, before the exercise and anew after it") {
    Rehearsal rehearsal("contoh-singkat");
    bridge::Exercise& exercise = rehearsal.exercise;
    bridge::TestModel& before = *exercise.test();
    const Watched watchedBefore("test before", before);
    REQUIRE(before.count() == static_cast<int>(rehearsal.scenario->test.size()));
    exercise.answerTest(0, 1);
    exercise.answerTest(0, 2);
    exercise.answerTest(0, 2);
    CHECK(at(before, 0, bridge::TestModel::Chosen).toInt() == 2);
    CHECK(before.answered() == 1);
    exercise.finishTest();
    CHECK(before.finished());
    rehearsal.play("ideal", [] {});
    bridge::TestModel& after = *exercise.test();
    const Watched watchedAfter("test after", after);
    CHECK(&after != &before);
    exercise.setLanguage(core::Language::English);
    CHECK(textAt(after, 0, bridge::TestModel::Question) == bridge::toQt(rehearsal.scenario->test[0].text.english));
    for (const Watched* each : {&watchedBefore, &watchedAfter}) {
        CHECK(each->mirror.rows == each->mirror.model());
        CHECK(each->mirror.idleChanges == 0);
    }
}

TEST_CASE("a question that the trainer inserts is owed like any other, and gone when it is taken back") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.watchAll();
    const ObligationModel& obligations = *rehearsal.exercise.obligations();
    bridge::ChannelFeed page;
    page.setSourceModel(rehearsal.exercise.feed());
    const Watched watched("page", page);
    rehearsal.exercise.start();
    core::control::Insert question;
    for (const core::Channel& channel : rehearsal.scenario->channels)
        if (channel.kind == core::ChannelKind::Press) question.channel = channel.id;
    question.from = rehearsal.scenario->personas.front().id;
    question.text = "Berapa warga terdampak?";
    question.deadline = 5min;
    const int before = obligations.rowCount(), unread = unreadRows(*rehearsal.exercise.feed(), bridge::toQt(question.channel.value));
    rehearsal.link.submit({core::CommandId{"tanya"}, {}, question});
    REQUIRE(obligations.rowCount() == before + 1);
    const auto ofQuestion = [&] {
        for (int row = 0; row < obligations.rowCount(); ++row)
            if (textAt(obligations, row, ObligationModel::ItemId) == "sisipan-1") return row;
        return -1;
    };
    REQUIRE(ofQuestion() >= 0);
    CHECK(textAt(obligations, ofQuestion(), ObligationModel::Act) == "answer");
    CHECK(at(obligations, ofQuestion(), ObligationModel::TargetAt).toLongLong() == 300'000);
    CHECK(page.rowOf("sisipan-1") >= 0);

    rehearsal.link.submit({core::CommandId{"tarik"}, {}, core::control::Withdraw{core::InjectId{"sisipan-1"}}});
    CHECK(ofQuestion() == -1);
    CHECK(obligations.rowCount() == before);
    CHECK(page.rowOf("sisipan-1") == -1);
    CHECK(unreadRows(*rehearsal.exercise.feed(), bridge::toQt(question.channel.value)) == unread);
    for (Watched& each : rehearsal.watched) CHECK(each.mirror.rows == each.mirror.model());
    CHECK(watched.mirror.rows == watched.mirror.model());
}

TEST_CASE("ENDEX moves along when the trainer puts off what follows") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.exercise.start();
    const qint64 before = rehearsal.exercise.duration();
    rehearsal.link.submit({core::CommandId{"tunda"}, {}, core::control::Delay{{}, 2min}});
    CHECK(rehearsal.exercise.duration() == before + 120'000);
}

TEST_CASE("a list of choices is found by value and read in both languages") {
    Rehearsal rehearsal("contoh-singkat");
    rehearsal.watchAll();
    bridge::ChoiceModel& sources = *rehearsal.exercise.sources();
    REQUIRE(sources.count() > 1);
    CHECK(sources.rowOf(sources.valueAt(1)) == 1);
    CHECK(sources.rowOf("tidak ada") == -1);
    CHECK(sources.valueAt(-1).isEmpty());
    CHECK(sources.valueAt(sources.count()).isEmpty());
    const auto& source = rehearsal.scenario->sources[1];
    CHECK(sources.textAt(1) == bridge::toQt(source.title.indonesian));
    rehearsal.exercise.setLanguage(core::Language::English);
    CHECK(sources.textAt(1) == bridge::toQt(source.title.english));
    CHECK(source.title.english != source.title.indonesian);
    for (Watched& each : rehearsal.watched) {
        CAPTURE(each.name);
        CHECK(each.mirror.rows == each.mirror.model());
    }
}
