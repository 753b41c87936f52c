#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "simulator/core/ids.h"
#include "simulator/core/text.h"
#include "simulator/core/time.h"

namespace gladi::core {

/// How a channel looks and what can be done on it.
enum class ChannelKind {
    Microblog,  ///< public posts with counts and replies
    Group,      ///< a messenger group
    Portal,     ///< news articles with headline and lead
    Press,      ///< mail from journalists: each item is an inquiry
    Phone,      ///< a call: an inquiry that rings
    Memo,       ///< internal reports and instructions
    Broadcast,  ///< the office's own official release
};

struct Channel {
    ChannelId id;
    ChannelKind kind = ChannelKind::Microblog;
    Text title;
    bool publish = false;  ///< statements can be published here
    /// Each item on it is an inquiry: to be answered or declined, not replied to.
    [[nodiscard]] bool takesInquiries() const { return kind == ChannelKind::Press || kind == ChannelKind::Phone; }
    friend bool operator==(const Channel&, const Channel&) = default;
};

enum class PersonaKind { Citizen, Journalist, Media, Official, Leader, Influencer, Troll };

/// Somebody fictional who posts, asks or reports.
struct Persona {
    PersonaId id;
    std::string name;
    std::string handle;  ///< without the @
    PersonaKind kind = PersonaKind::Citizen;
    std::string organisation;
    Text about;
    std::int64_t followers = 0;
    friend bool operator==(const Persona&, const Persona&) = default;
};

/// What participants can do. One name each in YAML, in the log and in SOP rules.
enum class Act {
    Read, Acknowledge, Triage, Verify, Note, Draft, Submit, Approve, Return, Publish,
    Reply, Answer, Decline, Correct, Report, Escalate,
};

/// The scenario's test is put twice: before STARTEX and after ENDEX.
enum class TestStage { Pre, Post };

struct Role {
    RoleId id;
    Text title;
    Text duties;
    std::vector<Act> may;         ///< everything when the author left it out
    std::vector<RoleId> covers;   ///< stands in for these roles: sees what they see
    friend bool operator==(const Role&, const Role&) = default;
};

struct Team {
    TeamId id;
    Text title;
    friend bool operator==(const Team&, const Team&) = default;
};

/// An office that is reported or escalated to.
struct Authority {
    AuthorityId id;
    Text title;
    friend bool operator==(const Authority&, const Authority&) = default;
};

/// Names for the crowd behind generated background posts.
struct Crowd {
    std::vector<std::string> given;
    std::vector<std::string> family;
    friend bool operator==(const Crowd&, const Crowd&) = default;
};

}  // namespace gladi::core
