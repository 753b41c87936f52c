#include <catch2/catch.hpp>

#include "simulator/hosting/published_log.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::hosting;

namespace {

/// A log that makes durable what the test says, when it says so.
class SlowLog final : public EventLog {
public:
    Result<void> append(std::span<const Record> batch, WallTime) override {
        if (isFull) return fail(Error::Code::DiskFull, "no space left");
        taken += batch.size();
        if (isInstant) reaches(batch.back().sequence.value);
        return {};
    }
    Result<void> flush() override { return {}; }
    [[nodiscard]] Sequence durable() const override { return upTo; }
    void onDurable(std::function<void(Result<Sequence>)> listener) override { m_listener = std::move(listener); }

    void reaches(std::uint64_t sequence) {
        upTo = {sequence};
        if (m_listener) m_listener(upTo);
    }
    void breaks() { m_listener(fail(Error::Code::Io, "the disk is gone")); }
    [[nodiscard]] bool isHeard() const { return static_cast<bool>(m_listener); }

    bool isInstant = false, isFull = false;
    std::size_t taken = 0;
    Sequence upTo;

private:
    std::function<void(Result<Sequence>)> m_listener;
};

/// A log before the public, and what was said in which order.
struct Press {
    Press() {
        log.onDurable([this](Result<Sequence> durable) { said.push_back(durable ? "durable " + std::to_string(durable->value) : "failed"); });
    }
    Result<void> append(std::uint64_t first, std::uint64_t last) {
        std::vector<Record> records;
        for (auto n = first; n <= last; ++n) records.push_back({Sequence{n}, {}, {}, {}, event::NoteWritten{std::to_string(n)}, {}});
        return log.append(records, {});
    }
    std::vector<std::string> said;
    SlowLog disk;
    PublishedLog log{disk, [this](std::span<const Record> records) {
        for (const Record& record : records) said.push_back("published " + std::to_string(record.sequence.value));
    }};
};

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("nothing is published before it is durable, and then before that is told") {
    Press press;
    REQUIRE(press.append(1, 3));
    CHECK(press.said.empty());
    press.disk.reaches(2);
    CHECK(press.said == Said{"published 1", "published 2", "durable 2"});
    REQUIRE(press.append(4, 4));
    press.disk.reaches(4);
    CHECK(press.said == Said{"published 1", "published 2", "durable 2", "published 3", "published 4", "durable 4"});
}

TEST_CASE("what is durable before append returns is published, too") {
    Press press;
    press.disk.isInstant = true;
    REQUIRE(press.append(1, 2));
    CHECK(press.said == Said{"published 1", "published 2", "durable 2"});
}

TEST_CASE("a record is published once, however often it is told durable") {
    Press press;
    REQUIRE(press.append(1, 1));
    press.disk.reaches(1);
    press.disk.reaches(1);
    CHECK(press.said == Said{"published 1", "durable 1", "durable 1"});
}

TEST_CASE("what a broken disk has lost is published to nobody") {
    Press press;
    REQUIRE(press.append(1, 2));
    press.disk.reaches(1);
    press.disk.breaks();
    press.disk.isFull = true;
    CHECK(press.append(3, 3).error().code == Error::Code::DiskFull);
    CHECK(press.said == Said{"published 1", "durable 1", "failed"});
}

TEST_CASE("the log behind is what is asked how far it is") {
    Press press;
    REQUIRE(press.append(1, 5));
    press.disk.reaches(3);
    CHECK(press.log.durable() == Sequence{3});
    CHECK(press.disk.taken == 5);
    CHECK(press.log.flush());
    press.log.onDurable({});
    CHECK_FALSE(press.disk.isHeard());
}
