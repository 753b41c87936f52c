#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "simulator/codec/lines.h"
#include "tests/net/messages.h"

using namespace gladi;
using namespace gladi::net;

namespace {

using Json = nlohmann::json;

core::Result<Upward> decodeAs(const Upward&, const std::string& frame) { return decodeUpward(frame); }
core::Result<Downward> decodeAs(const Downward&, const std::string& frame) { return decodeDownward(frame); }

/// Calls this with every message that there is.
template <class Check>
void forEveryMessage(Check check) {
    for (const Upward& message : support::fullUpward()) check(message);
    for (const Downward& message : support::fullDownward()) check(message);
}

/// The places of all objects within each other, the outermost first.
std::vector<Json::json_pointer> objectsIn(const Json& value, const Json::json_pointer& here = Json::json_pointer()) {
    std::vector<Json::json_pointer> found;
    if (value.is_object()) found.push_back(here);
    const auto add = [&](const Json& inner, const Json::json_pointer& place) {
        for (auto& deeper : objectsIn(inner, place)) found.push_back(std::move(deeper));
    };
    if (value.is_object())
        for (const auto& [name, inner] : value.items()) add(inner, here / name);
    if (value.is_array())
        for (std::size_t n = 0; n < value.size(); ++n) add(value[n], here / n);
    return found;
}

bool isSameType(const Json& one, const Json& other) { return one.type() == other.type() || (one.is_number() && other.is_number()); }

/// So many lists within each other in one object: `levels` in all.
std::string nested(int levels) {
    const auto lists = static_cast<std::size_t>(levels - 1);
    return R"({"type":"look","x":)" + std::string(lists, '[') + std::string(lists, ']') + "}";
}

}  // namespace

TEST_CASE("a message without one of its fields is refused, unless the field is one that is left out while empty") {
    forEveryMessage([](const auto& message) {
        const Json whole = Json::parse(encode(message));
        for (const auto& [name, value] : whole.items()) {
            Json without = whole;
            without.erase(name);
            INFO(without.dump());
            const auto read = decodeAs(message, without.dump());
            if (read) CHECK(Json::parse(encode(*read)) == without);
            else CHECK(read.error().code == core::Error::Code::BadInput);
        }
    });
}

TEST_CASE("a field with a value of another type is refused") {
    const std::vector<Json> others{true, 3, "x", Json::array(), Json::object()};
    forEveryMessage([&](const auto& message) {
        const Json whole = Json::parse(encode(message));
        for (const auto& [name, value] : whole.items())
            for (const Json& other : others) {
                if (isSameType(value, other)) continue;
                Json wrong = whole;
                wrong[name] = other;
                INFO(wrong.dump());
                CHECK_FALSE(decodeAs(message, wrong.dump()));
            }
    });
}

TEST_CASE("a field that no message has is refused, however deep it stands") {
    forEveryMessage([](const auto& message) {
        const Json whole = Json::parse(encode(message));
        for (const auto& place : objectsIn(whole)) {
            Json more = whole;
            more[place]["tak-dikenal"] = 1;
            INFO(place.to_string());
            CHECK_FALSE(decodeAs(message, more.dump()));
        }
    });
}

TEST_CASE("a field that comes twice is refused, though both say the same") {
    forEveryMessage([](const auto& message) {
        const std::string frame = encode(message);
        const Json whole = Json::parse(frame);
        for (const auto& [name, value] : whole.items()) {
            const auto read = decodeAs(message, "{" + Json(name).dump() + ":" + value.dump() + "," + frame.substr(1));
            REQUIRE_FALSE(read);
            CHECK(read.error().message == "a message has a field twice");
        }
    });
}

TEST_CASE("a message that was cut is none") {
    forEveryMessage([](const auto& message) {
        const std::string frame = encode(message);
        for (std::size_t length = 0; length < frame.size(); length += 1 + frame.size() / 40) CHECK_FALSE(decodeAs(message, frame.substr(0, length)));
    });
}

TEST_CASE("a message with a byte that is no UTF-8 is none, wherever it stands") {
    forEveryMessage([](const auto& message) {
        const std::string frame = encode(message);
        for (std::size_t at = 0; at < frame.size(); at += 1 + frame.size() / 40) {
            std::string broken = frame;
            broken[at] = '\xff';
            CHECK_FALSE(decodeAs(message, broken));
        }
    });
}

TEST_CASE("messages are read down to the level that the protocol's page says and no further") {
    for (const auto& [decode, deepest] : {std::pair{+[](const std::string& frame) { return decodeUpward(frame).error().message; }, 6},
                                          std::pair{+[](const std::string& frame) { return decodeDownward(frame).error().message; }, 8}}) {
        CHECK(decode(nested(deepest)) != "a message is nested too deeply");
        CHECK(decode(nested(deepest + 1)) == "a message is nested too deeply");
    }
}

TEST_CASE("a message of the longest length is read, one byte more is too much") {
    const Upward up = up::Look{kProtocol, "K7QMXA"};
    const Downward down = down::Accepted{core::CommandId{"k-1"}};
    std::string frame = encode(up);
    frame.resize(kLongestUpward, ' ');
    CHECK(decodeUpward(frame) == up);
    CHECK_FALSE(decodeUpward(frame + ' '));
    frame = encode(down);
    frame.resize(kLongestDownward, ' ');
    CHECK(decodeDownward(frame) == down);
    CHECK_FALSE(decodeDownward(frame + ' '));
}

TEST_CASE("neither side reads the other one's messages") {
    for (const Upward& message : support::fullUpward()) CHECK_FALSE(decodeDownward(encode(message)));
    for (const Downward& message : support::fullDownward()) CHECK_FALSE(decodeUpward(encode(message)));
}

TEST_CASE("a frame that is put together from lines is the message, to the byte") {
    down::Records batch;
    std::string lines, obligations;
    for (auto& event : support::fullEvents()) {
        batch.records.push_back({core::Sequence{batch.records.size() + 1}, core::ScenarioTime{}, core::ParticipantId{"ani"}, {}, std::move(event), core::TeamId{"tim-1"}});
        (lines += lines.empty() ? "" : ",") += codec::toLine(batch.records.back());
    }
    for (const char* id : {"a/1", "a/2"}) {
        batch.obligations.push_back({core::ObligationId{id}, core::InjectId{"a"}, core::Act::Answer, {}, {}, {}, core::Duration{60'000}, core::Duration{90'000}});
        (obligations += obligations.empty() ? "" : ",") += encode(batch.obligations.back());
    }
    batch.more = true;
    CHECK(recordsFrame(lines, obligations, true) == encode(Downward{batch}));
    batch.more = false;
    CHECK(recordsFrame(lines, obligations, false) == encode(Downward{batch}));
    batch.obligations.clear();
    CHECK(recordsFrame(lines, {}, false) == encode(Downward{batch}));
    CHECK(recordsFrame({}, {}, false) == encode(Downward{down::Records{}}));
}

TEST_CASE("a record that tells the time of the wall comes from no host") {
    const core::Record started{core::Sequence{1}, {}, {}, {}, core::event::ExerciseStarted{}, {}};
    CHECK(decodeDownward(recordsFrame(codec::toLine(started), {}, false)));
    CHECK_FALSE(decodeDownward(recordsFrame(codec::toLine(started, core::WallTime{}), {}, false)));
}
