#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "simulator/core/scenario.h"

/// One spelling for each enumerator, used in YAML, in the log, in SOP rules and in exports.
namespace gladi::core {

template <class Enum>
struct NameTable;  // specialised below: `entries`, an array of pairs

/// The spelling of a value.
template <class Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value) {
    for (const auto& [known, name] : NameTable<Enum>::entries)
        if (known == value) return name;
    return {};
}

/// The value so spelled, if any.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> valueOf(std::string_view name) {
    for (const auto& [value, known] : NameTable<Enum>::entries)
        if (known == name) return value;
    return std::nullopt;
}

template <class Enum>
using NameEntry = std::pair<Enum, std::string_view>;

template <> struct NameTable<Language> {
    static constexpr std::array entries{NameEntry<Language>{Language::Indonesian, "id"}, NameEntry<Language>{Language::English, "en"}};
};
template <> struct NameTable<Act> {
    static constexpr std::array entries{
        NameEntry<Act>{Act::Read, "read"}, NameEntry<Act>{Act::Acknowledge, "acknowledge"}, NameEntry<Act>{Act::Triage, "triage"},
        NameEntry<Act>{Act::Verify, "verify"}, NameEntry<Act>{Act::Note, "note"}, NameEntry<Act>{Act::Draft, "draft"},
        NameEntry<Act>{Act::Submit, "submit"}, NameEntry<Act>{Act::Approve, "approve"}, NameEntry<Act>{Act::Return, "return"},
        NameEntry<Act>{Act::Publish, "publish"}, NameEntry<Act>{Act::Reply, "reply"}, NameEntry<Act>{Act::Answer, "answer"},
        NameEntry<Act>{Act::Decline, "decline"}, NameEntry<Act>{Act::Correct, "correct"}, NameEntry<Act>{Act::Report, "report"},
        NameEntry<Act>{Act::Escalate, "escalate"}};
};
template <> struct NameTable<TestStage> {
    static constexpr std::array entries{NameEntry<TestStage>{TestStage::Pre, "pre"}, NameEntry<TestStage>{TestStage::Post, "post"}};
};
template <> struct NameTable<ChannelKind> {
    static constexpr std::array entries{
        NameEntry<ChannelKind>{ChannelKind::Microblog, "microblog"}, NameEntry<ChannelKind>{ChannelKind::Group, "group"},
        NameEntry<ChannelKind>{ChannelKind::Portal, "portal"}, NameEntry<ChannelKind>{ChannelKind::Press, "press"},
        NameEntry<ChannelKind>{ChannelKind::Phone, "phone"}, NameEntry<ChannelKind>{ChannelKind::Memo, "memo"},
        NameEntry<ChannelKind>{ChannelKind::Broadcast, "broadcast"}};
};
template <> struct NameTable<PersonaKind> {
    static constexpr std::array entries{
        NameEntry<PersonaKind>{PersonaKind::Citizen, "citizen"}, NameEntry<PersonaKind>{PersonaKind::Journalist, "journalist"},
        NameEntry<PersonaKind>{PersonaKind::Media, "media"}, NameEntry<PersonaKind>{PersonaKind::Official, "official"},
        NameEntry<PersonaKind>{PersonaKind::Leader, "leader"}, NameEntry<PersonaKind>{PersonaKind::Influencer, "influencer"},
        NameEntry<PersonaKind>{PersonaKind::Troll, "troll"}};
};
template <> struct NameTable<Truth> {
    static constexpr std::array entries{NameEntry<Truth>{Truth::True, "true"}, NameEntry<Truth>{Truth::False, "hoax"}, NameEntry<Truth>{Truth::Unverified, "unverified"}};
};
template <> struct NameTable<Impact> {
    static constexpr std::array entries{NameEntry<Impact>{Impact::Low, "low"}, NameEntry<Impact>{Impact::Medium, "medium"}, NameEntry<Impact>{Impact::High, "high"}};
};
template <> struct NameTable<ForbiddenKind> {
    static constexpr std::array entries{
        NameEntry<ForbiddenKind>{ForbiddenKind::PersonalData, "personal-data"}, NameEntry<ForbiddenKind>{ForbiddenKind::Speculation, "speculation"},
        NameEntry<ForbiddenKind>{ForbiddenKind::Blame, "blame"}, NameEntry<ForbiddenKind>{ForbiddenKind::Mandate, "mandate"},
        NameEntry<ForbiddenKind>{ForbiddenKind::Denial, "denial"}, NameEntry<ForbiddenKind>{ForbiddenKind::Term, "term"}};
};
template <> struct NameTable<StatementKind> {
    static constexpr std::array entries{
        NameEntry<StatementKind>{StatementKind::Holding, "holding"}, NameEntry<StatementKind>{StatementKind::Statement, "statement"},
        NameEntry<StatementKind>{StatementKind::Clarification, "clarification"}, NameEntry<StatementKind>{StatementKind::Update, "update"},
        NameEntry<StatementKind>{StatementKind::Correction, "correction"}};
};
template <> struct NameTable<Moment::On> {
    static constexpr std::array entries{
        NameEntry<Moment::On>{Moment::On::Released, "released"}, NameEntry<Moment::On>{Moment::On::Answered, "answered"},
        NameEntry<Moment::On>{Moment::On::Declined, "declined"}, NameEntry<Moment::On>{Moment::On::Met, "met"},
        NameEntry<Moment::On>{Moment::On::Overdue, "overdue"}, NameEntry<Moment::On>{Moment::On::Lapsed, "lapsed"}};
};
template <> struct NameTable<RuleTemplate> {
    static constexpr std::array entries{
        NameEntry<RuleTemplate>{RuleTemplate::Existence, "existence"}, NameEntry<RuleTemplate>{RuleTemplate::Absence, "absence"},
        NameEntry<RuleTemplate>{RuleTemplate::Exactly, "exactly"}, NameEntry<RuleTemplate>{RuleTemplate::Init, "init"},
        NameEntry<RuleTemplate>{RuleTemplate::End, "end"}, NameEntry<RuleTemplate>{RuleTemplate::RespondedExistence, "responded-existence"},
        NameEntry<RuleTemplate>{RuleTemplate::Response, "response"}, NameEntry<RuleTemplate>{RuleTemplate::Precedence, "precedence"},
        NameEntry<RuleTemplate>{RuleTemplate::Succession, "succession"}, NameEntry<RuleTemplate>{RuleTemplate::AlternateResponse, "alternate-response"},
        NameEntry<RuleTemplate>{RuleTemplate::AlternatePrecedence, "alternate-precedence"}, NameEntry<RuleTemplate>{RuleTemplate::AlternateSuccession, "alternate-succession"},
        NameEntry<RuleTemplate>{RuleTemplate::ChainResponse, "chain-response"}, NameEntry<RuleTemplate>{RuleTemplate::ChainPrecedence, "chain-precedence"},
        NameEntry<RuleTemplate>{RuleTemplate::ChainSuccession, "chain-succession"}, NameEntry<RuleTemplate>{RuleTemplate::CoExistence, "co-existence"},
        NameEntry<RuleTemplate>{RuleTemplate::NotCoExistence, "not-co-existence"}, NameEntry<RuleTemplate>{RuleTemplate::NotSuccession, "not-succession"},
        NameEntry<RuleTemplate>{RuleTemplate::NotResponse, "not-response"}, NameEntry<RuleTemplate>{RuleTemplate::NotPrecedence, "not-precedence"},
        NameEntry<RuleTemplate>{RuleTemplate::Choice, "choice"}};
};
template <> struct NameTable<Correlation> {
    static constexpr std::array entries{
        NameEntry<Correlation>{Correlation::None, "none"}, NameEntry<Correlation>{Correlation::Claim, "claim"},
        NameEntry<Correlation>{Correlation::Statement, "statement"}, NameEntry<Correlation>{Correlation::Inquiry, "inquiry"},
        NameEntry<Correlation>{Correlation::Item, "item"}};
};
template <> struct NameTable<BasisKind> {
    static constexpr std::array entries{NameEntry<BasisKind>{BasisKind::Law, "law"}, NameEntry<BasisKind>{BasisKind::Sop, "sop"}, NameEntry<BasisKind>{BasisKind::Practice, "practice"}};
};
template <> struct NameTable<CrisisType> {
    static constexpr std::array entries{
        NameEntry<CrisisType>{CrisisType::Introduction, "introduction"}, NameEntry<CrisisType>{CrisisType::Health, "health"},
        NameEntry<CrisisType>{CrisisType::Disaster, "disaster"}, NameEntry<CrisisType>{CrisisType::Cyber, "cyber"},
        NameEntry<CrisisType>{CrisisType::Service, "service"}, NameEntry<CrisisType>{CrisisType::Social, "social"}};
};
template <> struct NameTable<Difficulty> {
    static constexpr std::array entries{NameEntry<Difficulty>{Difficulty::Introductory, "introductory"}, NameEntry<Difficulty>{Difficulty::Medium, "medium"}, NameEntry<Difficulty>{Difficulty::Hard, "hard"}};
};

}  // namespace gladi::core
