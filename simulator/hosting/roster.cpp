#include "simulator/hosting/roster.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include <csv.h>

#include "simulator/core/text.h"

namespace gladi::hosting {

using namespace core;

namespace {

constexpr std::size_t kMost = 1000;
constexpr std::size_t kLongest = 100;      // bytes of a field, as a name that is typed
constexpr std::size_t kNipDigits = 18;

struct Row {
    int line = 0;
    std::vector<std::string> fields;
};

std::string trimmed(std::string_view text) {
    constexpr std::string_view kBlanks[] = {" ", "\t", "\r", "\n", "\xC2\xA0"};   // the last does not break a line
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view blank : kBlanks) {
            while (text.starts_with(blank)) text.remove_prefix(blank.size()), found = true;
            while (text.ends_with(blank)) text.remove_suffix(blank.size()), found = true;
        }
    }
    return std::string(text);
}

/// The sign that the first line has most of, outside quotes.
char separatorOf(std::string_view text) {
    std::map<char, int> found{{',', 0}, {';', 0}, {'\t', 0}};
    bool quoted = false;
    for (const char c : text.substr(0, text.find('\n'))) {
        if (c == '"') quoted = !quoted;
        if (const auto known = found.find(c); known != found.end() && !quoted) ++known->second;
    }
    return std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
}

/// libcsv hands over fields one at a time; lines without a field do not count as rows.
class Rows {
public:
    static std::vector<Row> of(std::string_view text) {
        Rows rows;
        csv_parser parser;
        if (csv_init(&parser, 0) != 0) return {};
        csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));
        // One at a time, to know the line: the library passes over empty ones, and a field in quotes may hold several.
        for (const char c : text) {
            if (rows.m_row.line == 0 && c != '\n' && c != '\r') rows.m_row.line = rows.m_line;
            csv_parse(&parser, &c, 1, field, ended, &rows);
            if (c == '\n') ++rows.m_line;
        }
        csv_fini(&parser, field, ended, &rows);
        csv_free(&parser);
        return std::move(rows.m_rows);
    }

private:
    static void field(void* bytes, std::size_t length, void* self) {
        static_cast<Rows*>(self)->m_row.fields.push_back(trimmed({static_cast<const char*>(bytes), length}));
    }
    static void ended(int, void* self) {
        auto& rows = *static_cast<Rows*>(self);
        const auto& fields = rows.m_row.fields;
        if (std::any_of(fields.begin(), fields.end(), [](const std::string& text) { return !text.empty(); })) rows.m_rows.push_back(std::move(rows.m_row));
        rows.m_row = {};
    }

    std::vector<Row> m_rows;
    Row m_row;
    int m_line = 1;
};

enum Column { Name, Agency, Position, Nip, TeamColumn, kColumns };

std::optional<Column> headingOf(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    static const std::map<std::string, Column, std::less<>> known{
        {"nama", Name}, {"nama lengkap", Name}, {"nama peserta", Name}, {"name", Name}, {"instansi", Agency}, {"unit kerja", Agency}, {"asal instansi", Agency},
        {"agency", Agency}, {"jabatan", Position}, {"position", Position}, {"nip", Nip}, {"tim", TeamColumn}, {"kelompok", TeamColumn}, {"team", TeamColumn}};
    const auto found = known.find(text);
    return found == known.end() ? std::nullopt : std::optional{found->second};
}

using Places = std::array<std::optional<std::size_t>, kColumns>;

/// Where each column stands, if this row is of headings.
std::optional<Places> placesOf(const Row& row) {
    Places places;
    for (std::size_t i = 0; i < row.fields.size(); ++i)
        if (const auto column = headingOf(row.fields[i])) places[*column] = i;
    return places[Name] ? std::optional{places} : std::nullopt;
}

/// "19790101 200501 1 002", with whatever stands between the digits; nothing for what is none.
std::optional<std::string> nipOf(const std::string& text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') digits += c;
        else if (c != ' ' && c != '.' && c != '-' && c != '\'') return std::nullopt;   // a spreadsheet's own mark of a text
    }
    return digits.empty() || digits.size() == kNipDigits ? std::optional{digits} : std::nullopt;
}

std::optional<RosterFault::Kind> faultOf(const Row& row) {
    for (const std::string& field : row.fields) {
        if (!isPlainText(field) || std::any_of(field.begin(), field.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; })) return RosterFault::Kind::NotText;
        if (field.size() > kLongest) return RosterFault::Kind::TooLong;
    }
    return std::nullopt;
}

}  // namespace

Roster rosterOf(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Roster roster;
    const auto rows = Rows::of(text);
    const auto headings = rows.empty() ? std::nullopt : placesOf(rows.front());
    const Places places = headings.value_or(Places{0, 1, 2, 3, 4});
    std::set<std::array<std::string, 3>> seen;
    for (std::size_t at = headings ? 1 : 0; at < rows.size(); ++at) {
        const Row& row = rows[at];
        const auto field = [&](Column column) { return places[column] && *places[column] < row.fields.size() ? row.fields[*places[column]] : std::string(); };
        const auto no = [&](RosterFault::Kind kind) { roster.faults.push_back({row.line, kind}); };
        if (roster.people.size() == kMost) {
            no(RosterFault::Kind::TooMany);
            break;
        }
        const auto fault = faultOf(row);
        const auto nip = nipOf(field(Nip));
        if (fault) no(*fault);
        else if (field(Name).empty()) no(RosterFault::Kind::NoName);
        else if (!nip) no(RosterFault::Kind::BadNip);
        else if (!seen.insert({field(Name), field(Agency), field(Position)}).second) no(RosterFault::Kind::TwiceTheSame);
        else {
            const std::string id = "hadir-" + std::to_string(roster.people.size() + 1);
            roster.people.push_back({ParticipantId{id}, field(Name), field(Agency), field(Position), *nip, TeamId{field(TeamColumn)}});
        }
    }
    return roster;
}

std::vector<net::Seat> seatsOf(const std::vector<Expected>& people) {
    std::vector<net::Seat> seats;
    for (const Expected& one : people) seats.push_back({one.id, one.name, one.agency, one.position, false});
    return seats;
}

}  // namespace gladi::hosting
