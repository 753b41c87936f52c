#include <catch2/catch.hpp>

#include <set>

#include "tests/net/messages.h"

using namespace gladi;
using namespace gladi::net;

TEST_CASE("every message reads back from what was written") {
    std::set<std::size_t> kinds;
    for (const Upward& message : support::fullUpward()) {
        INFO(encode(message));
        CHECK(decodeUpward(encode(message)) == message);
        kinds.insert(message.index());
    }
    CHECK(kinds.size() == std::variant_size_v<Upward>);
    kinds.clear();
    for (const Downward& message : support::fullDownward()) {
        INFO(encode(message));
        CHECK(decodeDownward(encode(message)) == message);
        kinds.insert(message.index());
    }
    CHECK(kinds.size() == std::variant_size_v<Downward>);
}

TEST_CASE("messages look as the protocol's page says") {
    CHECK(encode(Upward{up::Look{1, "K7QMXA"}}) == R"({"code":"K7QMXA","protocol":1,"type":"look"})");
    CHECK(encode(Upward{up::Do{core::CommandId{"k1"}, core::act::Triage{core::InjectId{"wa-01"}, core::Truth::False}}}) ==
          R"({"body":{"item":"wa-01","verdict":"hoax"},"id":"k1","kind":"triage","type":"do"})");
    CHECK(encode(Downward{down::Denied{Denial::Wait, core::Duration{4000}, ""}}) == R"({"reason":"wait","type":"denied","wait":4000})");
    CHECK(encode(Downward{down::Pace{core::ScenarioTime{core::Duration{60000}}, 2}}) == R"({"now":60000,"speed":2,"type":"pace"})");
    CHECK(encode(Downward{down::Refused{core::CommandId{"k1"}, {core::Error::Code::NotAllowed, "no"}}}) ==
          R"({"code":"not-allowed","id":"k1","message":"no","type":"refused"})");
}

TEST_CASE("what is not exactly a message is refused and said to be") {
    const auto refused = [](const std::string& frame) {
        const auto message = decodeUpward(frame);
        REQUIRE_FALSE(message);
        CHECK(message.error().code == core::Error::Code::BadInput);
        return message.error().message;
    };
    CHECK(refused("") == "a message is no JSON");
    CHECK(refused("[]") == "a message is no object");
    CHECK(refused("{}") == "a message lacks its type");
    CHECK(refused(R"({"type":3})") == "a message lacks its type");
    CHECK(refused(R"({"type":"obey"})") == "a message of the unknown kind 'obey'");
    CHECK(refused(R"({"type":"pace","now":1,"speed":1})") == "a message of the unknown kind 'pace'");   // the host's
    CHECK(refused(R"({"type":"look","protocol":1})") == "a message of kind 'look' lacks 'code'");
    CHECK(refused(R"({"type":"look","protocol":"1","code":"A"})") == "a message of kind 'look' has a wrong value for 'protocol'");
    CHECK(refused(R"({"type":"look","protocol":1,"code":"A","extra":1})") == "a message of kind 'look' has an unknown field 'extra'");
    CHECK(refused(R"({"type":"look","type":"do"})") == "a message has a field twice");
    CHECK(refused(R"({"type":"do","id":"a","kind":"read","body":{"item":3}})") ==
          "a message of kind 'do' holds a command of kind 'read' has a wrong value for 'item'");
    CHECK(refused(R"({"type":"do","id":"a","kind":"read","body":{"item":"x"},"by":"budi"})") == "a message of kind 'do' has an unknown field 'by'");
    CHECK(refused(R"({"type":"do","id":"a","kind":"read","body":[[[[[[[[]]]]]]]]})") == "a message is nested too deeply");
    CHECK(refused(std::string(kLongestUpward + 1, ' ')) == "a message is too long");
    CHECK(refused("{\"type\":\"look\",\"protocol\":1,\"code\":\"\xff\"}") == "a message is no JSON");
}

TEST_CASE("another version of the protocol is told apart from rubbish") {
    CHECK(decodeUpward(R"({"type":"join","protocol":2,"passport":"x"})").error().code == core::Error::Code::NewerVersion);
}

TEST_CASE("the longest text that a participant may write fits into a message") {
    for (const char* letter : {"x", "\"", "\n"}) {
        std::string text;
        while (text.size() < core::kLongestText) text += letter;
        const Upward message = up::Do{core::CommandId{std::string(64, 'k')}, core::act::Note{text}};
        CHECK(encode(message).size() <= kLongestUpward);
        CHECK(decodeUpward(encode(message)) == message);
    }
}
