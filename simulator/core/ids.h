#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace gladi::core {

/// A name given by a scenario author or made by a session, typed by what it names,
/// so that a claim can never be passed where a fact is meant. Empty means "none".
template <class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ScenarioId = Id<struct ScenarioTag>;
using PhaseId = Id<struct PhaseTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using RoleId = Id<struct RoleTag>;
using TeamId = Id<struct TeamTag>;
using ChannelId = Id<struct ChannelTag>;
using PersonaId = Id<struct PersonaTag>;
using AuthorityId = Id<struct AuthorityTag>;
using SourceId = Id<struct SourceTag>;
using FactId = Id<struct FactTag>;
using ClaimId = Id<struct ClaimTag>;
using ForbiddenId = Id<struct ForbiddenTag>;
using ElementId = Id<struct ElementTag>;
using RuleId = Id<struct RuleTag>;
/// An inject of the MSEL. A released inject is an item under the same id; a repeated one
/// gets "#2", "#3", a generated background post "<background>/<number>".
using InjectId = Id<struct InjectTag>;
/// "<inject>/<position>" or the author's own id.
using ObligationId = Id<struct ObligationTag>;
/// A draft keeps its id when it is published: the statement has the id of its draft.
using StatementId = Id<struct StatementTag>;
using ParticipantId = Id<struct ParticipantTag>;
/// Made by whoever sends a command; a repeat of one already done is answered, not done twice.
using CommandId = Id<struct CommandTag>;

/// Position of an event in its session's log: 1, 2, 3 ... without gaps. 0 means "none".
struct Sequence {
    std::uint64_t value = 0;
    friend auto operator<=>(const Sequence&, const Sequence&) = default;
};

}  // namespace gladi::core

template <class Tag>
struct std::hash<gladi::core::Id<Tag>> {
    std::size_t operator()(const gladi::core::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
