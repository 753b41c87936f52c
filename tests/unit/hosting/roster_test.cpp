#include <catch2/catch.hpp>

#include <random>

#include "simulator/core/text.h"
#include "simulator/hosting/roster.h"

using namespace gladi;
using namespace gladi::hosting;

namespace {

using Kind = RosterFault::Kind;

Expected listed(int number, const std::string& name, const std::string& agency = "", const std::string& position = "", const std::string& nip = "",
                const std::string& team = "") {
    return {core::ParticipantId{"hadir-" + std::to_string(number)}, name, agency, position, nip, core::TeamId{team}};
}

const std::string aNip = "197901012005011002";

}  // namespace

TEST_CASE("a list is read whatever its columns are parted by") {
    const std::vector<Expected> people{listed(1, "Ani", "Dinas Kominfo", "Pranata Humas"), listed(2, "Budi", "BPBD")};
    for (const char* list : {"Ani,Dinas Kominfo,Pranata Humas\nBudi,BPBD\n", "Ani;Dinas Kominfo;Pranata Humas\r\nBudi;BPBD\r\n",
                             "Ani\tDinas Kominfo\tPranata Humas\nBudi\tBPBD", "\xEF\xBB\xBF" "Ani;Dinas Kominfo;Pranata Humas\nBudi;BPBD;\n"}) {
        INFO(list);
        const auto roster = rosterOf(list);
        CHECK(roster.people == people);
        CHECK(roster.faults.empty());
    }
}

TEST_CASE("a list may be names alone") {
    const auto roster = rosterOf("Ani\n  Budi  \n\nCitra");
    CHECK(roster.people == std::vector<Expected>{listed(1, "Ani"), listed(2, "Budi"), listed(3, "Citra")});
    CHECK(roster.faults.empty());
}

TEST_CASE("headings say which column is what, in either language and any order") {
    const std::vector<Expected> people{listed(1, "Ani", "BPBD", "Analis", aNip, "tim-2")};
    for (const char* list : {"NIP;Jabatan;Tim;Nama;Instansi\n197901012005011002;Analis;tim-2;Ani;BPBD", "Team,Name,No,Agency,Position,NIP\ntim-2,Ani,1,BPBD,Analis,197901012005011002",
                             "\xEF\xBB\xBFNama Lengkap\tUnit Kerja\tJABATAN\tnip\tKelompok\nAni\tBPBD\tAnalis\t197901012005011002\ttim-2"}) {
        INFO(list);
        CHECK(rosterOf(list).people == people);
    }
    CHECK(rosterOf("Nama;Instansi\n").people.empty());
}

TEST_CASE("a civil servant's number is read with whatever stands between its digits") {
    for (const char* nip : {"19790101 200501 1 002", "19790101.200501.1.002", "'197901012005011002", "19790101-200501-1-002"})
        CHECK(rosterOf(std::string("nama,nip\nAni,") + nip).people == std::vector<Expected>{listed(1, "Ani", "", "", aNip)});
    for (const char* nip : {"1.97901E+17", "1979", "1979010120050110021", "nihil"})
        CHECK(rosterOf(std::string("nama,nip\nAni,") + nip).faults == std::vector<RosterFault>{{2, Kind::BadNip}});
}

TEST_CASE("a field in quotes may hold what parts columns, and quotes") {
    const auto roster = rosterOf("\"Ani, S.Sos\",\"Dinas \"\"Kominfo\"\"\"\nBudi,BPBD\n");
    CHECK(roster.people == std::vector<Expected>{listed(1, "Ani, S.Sos", "Dinas \"Kominfo\""), listed(2, "Budi", "BPBD")});
}

TEST_CASE("a line that is nobody is told with what is wrong with it; the others are there") {
    const std::string lengthy(101, 'x');
    const auto roster = rosterOf("nama;instansi\nAni;BPBD\n;BPBD\n" + lengthy + ";BPBD\nAni;BPBD\nBu\x07" "di;BPBD\n\xff;BPBD\nBudi;BPBD\n");
    CHECK(roster.people == std::vector<Expected>{listed(1, "Ani", "BPBD"), listed(2, "Budi", "BPBD")});
    CHECK(roster.faults ==
          std::vector<RosterFault>{{3, Kind::NoName}, {4, Kind::TooLong}, {5, Kind::TwiceTheSame}, {6, Kind::NotText}, {7, Kind::NotText}});
}

TEST_CASE("two people of one name are two where office or position tell them apart") {
    CHECK(rosterOf("Sri,BPBD\nSri,Dinkes\nSri,Dinkes,Analis").people.size() == 3);
}

TEST_CASE("faults are told by the line that a person sees, also behind empty lines") {
    CHECK(rosterOf("nama,nip\n\n\nAni,12\n").faults == std::vector<RosterFault>{{4, Kind::BadNip}});
    CHECK(rosterOf("nama,nip\r\n\r\nAni,12\r\n").faults == std::vector<RosterFault>{{3, Kind::BadNip}});
}

TEST_CASE("faults are told by the line that a person sees, also behind a field of several lines") {
    const auto roster = rosterOf("nama,nip\n\"Ani\nS.Sos\",\nBudi,12\n");
    CHECK(roster.people.empty());
    CHECK(roster.faults == std::vector<RosterFault>{{2, Kind::NotText}, {4, Kind::BadNip}});
}

TEST_CASE("a name may begin with any letter, and a space that cannot break is a space") {
    CHECK(rosterOf("\u00ABAni\u00BB").people == std::vector<Expected>{listed(1, "\u00ABAni\u00BB")});
    CHECK(rosterOf("\u00A0Ani\u00A0").people == std::vector<Expected>{listed(1, "Ani")});
}

TEST_CASE("a thousand people are taken, more are told") {
    std::string list = "nama\n";
    for (int n = 1; n <= 1'001; ++n) list += "Peserta " + std::to_string(n) + "\n";
    const auto roster = rosterOf(list);
    CHECK(roster.people.size() == 1'000);
    CHECK(roster.people.back() == listed(1'000, "Peserta 1000"));
    CHECK(roster.faults == std::vector<RosterFault>{{1'002, Kind::TooMany}});
}

TEST_CASE("any bytes are read, and what comes of them can be shown") {
    std::mt19937 dice(11);
    const std::string likely = "\",;\t\r\n' \xC2\xA0\xEF\xBB\xBF" "aN1";
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes;
        for (std::size_t length = dice() % 120; bytes.size() < length;) bytes += dice() % 4 == 0 ? static_cast<char>(dice()) : likely[dice() % likely.size()];
        const auto roster = rosterOf(bytes);
        for (std::size_t n = 0; n < roster.people.size(); ++n) {
            const Expected& each = roster.people[n];
            CHECK(each.id == core::ParticipantId{"hadir-" + std::to_string(n + 1)});
            CHECK_FALSE(each.name.empty());
            for (const std::string& text : {each.name, each.agency, each.position, each.team.value}) CHECK((core::isPlainText(text) && text.size() <= 100));
        }
    }
    CHECK(rosterOf("").people.empty());
    CHECK(rosterOf("\xEF\xBB\xBF").people.empty());
    CHECK(rosterOf("\"").people.empty());
}

TEST_CASE("what participants see of the list has no number and no team") {
    const auto seats = seatsOf({listed(1, "Ani", "BPBD", "Analis", aNip, "tim-2")});
    CHECK(seats == std::vector<net::Seat>{{core::ParticipantId{"hadir-1"}, "Ani", "BPBD", "Analis", false}});
}
