#include <catch2/catch.hpp>

#include "simulator/scenario/condition_parser.h"

using namespace gladi;
using core::Condition;
using Op = Condition::Op;

namespace {

Condition parsed(std::string_view text) {
    const auto result = scenario::parseCondition(text);
    INFO(text);
    REQUIRE(result);
    return result->condition;
}

scenario::ConditionFault fault(std::string_view text) {
    const auto result = scenario::parseCondition(text);
    INFO(text);
    REQUIRE_FALSE(result);
    return result.error();
}

}  // namespace

TEST_CASE("'and' binds closer than 'or', 'not' closer than both") {
    const auto whole = parsed("released(a) or not answered(b) and declined(c)");
    REQUIRE(whole.op == Op::Or);
    CHECK(whole.children.at(0).op == Op::Released);
    REQUIRE(whole.children.at(1).op == Op::And);
    CHECK(whole.children.at(1).children.at(0).op == Op::Not);
    CHECK(parsed("(released(a) or released(b)) and released(c)").op == Op::And);
}

TEST_CASE("Numbers, durations and times are told apart") {
    CHECK(parsed("claim(x).reach >= 2000").children.at(1).number == 2000);
    CHECK(parsed("since(x) > 1h30m").children.at(1).number == 5400);
    CHECK(parsed("time < T+00:30").children.at(1).number == 1800);
    CHECK(parsed("time > T-00:05:30").children.at(1).number == -330);
    CHECK(parsed("var(korban) == -2.5").children.at(1).number == -2.5);
}

TEST_CASE("Calls carry their names") {
    CHECK(parsed("claim(x).clarified").op == Op::ClaimClarified);
    CHECK(parsed("fact(F1).true").op == Op::FactTrue);
    CHECK(parsed("phase(krisis-awal)").name == "krisis-awal");
    const auto says = parsed("says(pers-1, \"tidak tahu\")");
    CHECK(says.name == "pers-1");
    CHECK(says.texts == std::vector<std::string>{"tidak tahu"});
    const auto either = parsed("says(pers-1, [\"aman\", 'tidak bocor'], unless: \"belum\")");
    CHECK(either.texts == std::vector<std::string>{"aman", "tidak bocor"});
    CHECK(either.unless == std::vector<std::string>{"belum"});
    const auto happened = parsed("happened(publish, claim: x, kind: [holding, update], approved: !no)");
    CHECK(happened.pattern.acts == std::vector<std::string>{"publish"});
    CHECK(happened.pattern.where.at("kind") == std::vector<std::string>{"holding", "update"});
    CHECK(happened.pattern.where.at("approved") == std::vector<std::string>{"!no"});
    CHECK(parsed("count(triage) > 3").children.at(0).op == Op::Count);
}

TEST_CASE("A fault stands where it is") {
    CHECK(fault("released(a) nd released(b)").offset == 12);
    CHECK(fault("released(a").offset == 10);
    CHECK(fault("releazed(a)").advice == "did you mean 'released'?");
    CHECK(fault("").code == "condition-syntax");
    CHECK(fault("released()").code == "condition-syntax");
    CHECK(fault("claim(x).speed > 1").offset == 9);
    CHECK(fault("says(a, \"x").code == "condition-syntax");
    CHECK(fault("says(a, \"\")").code == "condition-syntax");
    CHECK(fault("says(a, [\"x\", \"y\")").offset == 17);
    CHECK(fault("says(a, \"x\", besides: \"y\")").offset == 13);
    CHECK(fault("happened(publish, claim: a, claim: b)").offset == 28);
}

TEST_CASE("Kinds of values do not mix") {
    CHECK(fault("claim(x).reach").code == "condition-type");
    CHECK(fault("released(a) > 3").code == "condition-type");
    CHECK(fault("time > 30").code == "condition-type");
    CHECK(fault("claim(x).reach > 5m").code == "condition-type");
    CHECK(fault("released(a) and 5").code == "condition-type");
}

TEST_CASE("Parentheses without end are refused") { CHECK(fault(std::string(100'000, '(')).code == "condition-syntax"); }
