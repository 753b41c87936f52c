#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "simulator/core/ids.h"
#include "simulator/core/result.h"
#include "simulator/net/wire/frames.h"

namespace gladi::hosting {

/// Somebody whom the trainer expects.
struct Expected {
    core::ParticipantId id;     ///< "hadir-1", "hadir-2" ... in the order of the list
    std::string name;
    std::string agency;         ///< may be empty, as all that follow
    std::string position;
    std::string nip;            ///< civil servant's number: 18 digits; never leaves the trainer's computer
    core::TeamId team;
    friend bool operator==(const Expected&, const Expected&) = default;
};

/// A fault of a list, for the person who wrote it.
struct RosterFault {
    int line = 0;               ///< from 1
    enum class Kind { NoName, TooLong, BadNip, TwiceTheSame, NotText, TooMany } kind = Kind::NoName;
    friend bool operator==(const RosterFault&, const RosterFault&) = default;
};

struct Roster {
    std::vector<Expected> people;
    std::vector<RosterFault> faults;    ///< lines that are no people; the others are there
};

/// Reads a list of people: CSV (RFC 4180) with commas, semicolons or tabs as Indonesian spreadsheets write it, or one name
/// a line as it is pasted. A first line of headings (nama, instansi, jabatan, NIP, tim; name, agency, position, team) says
/// which column is what; without it they stand in that order. At most 1,000 people. Any bytes are taken.
[[nodiscard]] Roster rosterOf(std::string_view text);

/// What participants see of them.
[[nodiscard]] std::vector<net::Seat> seatsOf(const std::vector<Expected>& people);

}  // namespace gladi::hosting
