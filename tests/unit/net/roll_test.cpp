#include <catch2/catch.hpp>

#include "simulator/net/wire/roll.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::net;

namespace {

const ParticipantId aniId{"peserta-1"}, expectedId{"hadir-1"};
const std::string aniCredential(64, 'a');

Participant named(const ParticipantId& id, const std::string& name) { return {id, name, {}, {}}; }

/// A roll that is told what happens.
struct Called : Roll {
    Called& happens(Event event) {
        changed = take({Sequence{++last}, {}, {}, {}, std::move(event), {}});
        return *this;
    }
    std::optional<ParticipantId> changed;
    std::uint64_t last = 0;
};

}  // namespace

TEST_CASE("whoever joined is known by id and by the digest of the token") {
    Called roll;
    roll.happens(event::ParticipantJoined{named(aniId, "Ani"), aniCredential});
    REQUIRE(roll.find(aniId) != nullptr);
    CHECK(roll.find(aniId)->name == "Ani");
    CHECK(roll.holder(aniCredential) == roll.find(aniId));
    CHECK(roll.holder(std::string(64, 'b')) == nullptr);
    CHECK(roll.hasJoined(aniId));
    CHECK(roll.joined() == 1);
    CHECK_FALSE(roll.changed);
}

TEST_CASE("no digest is nobody's, also where somebody joined without one") {
    Called roll;
    roll.happens(event::ParticipantJoined{named(aniId, "Ani"), {}});
    CHECK(roll.hasJoined(aniId));
    CHECK(roll.holder("") == nullptr);
}

TEST_CASE("whom the trainer expects is known, but has not joined") {
    Called roll;
    event::SessionOpened opened;
    opened.participants = {named(expectedId, "Budi")};
    roll.happens(opened);
    REQUIRE(roll.find(expectedId) != nullptr);
    CHECK_FALSE(roll.hasJoined(expectedId));
    CHECK(roll.joined() == 0);
    CHECK(roll.linked().empty());
    roll.happens(event::ParticipantJoined{named(expectedId, "Budi"), aniCredential});
    CHECK(roll.joined() == 1);
}

TEST_CASE("a move is told, with the new team and roles; the token stays") {
    Called roll;
    roll.happens(event::ParticipantJoined{named(aniId, "Ani"), aniCredential});
    roll.happens(event::ParticipantAssigned{aniId, TeamId{"tim-2"}, {RoleId{"humas"}}});
    CHECK(roll.changed == aniId);
    CHECK(roll.holder(aniCredential)->team == TeamId{"tim-2"});
    CHECK(roll.holder(aniCredential)->roles == std::vector<RoleId>{RoleId{"humas"}});
    roll.happens(event::ParticipantAssigned{ParticipantId{"hantu"}, TeamId{"tim-2"}, {}});
    CHECK_FALSE(roll.changed);
    CHECK(roll.find(ParticipantId{"hantu"}) == nullptr);
}

TEST_CASE("the roll knows whose link is up") {
    Called roll;
    roll.happens(event::ParticipantJoined{named(aniId, "Ani"), aniCredential});
    CHECK(roll.linked() == std::set{aniId});
    roll.happens(event::LinkLost{aniId});
    CHECK(roll.linked().empty());
    roll.happens(event::LinkRestored{aniId});
    CHECK(roll.linked() == std::set{aniId});
}

TEST_CASE("an id that is given out is nobody's and is given once") {
    Called roll;
    roll.happens(event::ParticipantJoined{named(ParticipantId{"peserta-2"}, "Budi"), aniCredential});
    CHECK(roll.freeId() == ParticipantId{"peserta-1"});
    CHECK(roll.freeId() == ParticipantId{"peserta-3"});
    CHECK(roll.freeId() == ParticipantId{"peserta-4"});
}
