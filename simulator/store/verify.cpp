#include "simulator/store/verify.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "simulator/codec/events.h"
#include "simulator/store/connection.h"
#include "simulator/store/reading.h"
#include "simulator/store/schema.h"

namespace gladi::store {

namespace {

using Kind = Fault::Kind;

constexpr auto kUnknownEnd = std::numeric_limits<std::int64_t>::max();

std::string rowsText(std::uint64_t first, std::uint64_t last) {
    return first == last ? "row " + std::to_string(first) + " is" : "rows " + std::to_string(first) + " to " + std::to_string(last) + " are";
}

/// Follows the chain row by row. After a fault it goes on from what is stored, so that one
/// changed row does not hide whether the others are sound.
class ChainWalk {
public:
    ChainWalk(VerifyReport& report, std::string firstStored, std::int64_t promised)
        : m_report(report), m_promised(promised), m_stored(std::move(firstStored)) {}

    /// False when what comes next can no longer be believed.
    bool step(const StoredRow& next) {
        const auto sequence = next.row.sequence;
        if (sequence < m_expected) {
            // Rows come by ascending number from any sound tree; a page of zeros gives a row 0.
            if (m_expected > 1 || next.digest.size() != Digest{}.size()) {
                unreadable("the rows are out of order");
                return false;
            }
            ++m_report.rows;
            fault(sequence, Kind::Added, "row " + std::to_string(sequence) + " stands where no row may stand");
            return true;
        }
        ++m_report.rows;
        const bool gap = sequence > m_expected;
        if (gap) missing(m_expected, sequence - 1);
        if (sequence > m_promised) fault(sequence, Kind::Added, "row " + std::to_string(sequence) + " was added after the log's end");
        if (!gap) link(next);
        const auto event = codec::decode(next.row.kind, next.row.body);
        if (!event && !m_changed) fault(sequence, Kind::Undecodable, "row " + std::to_string(sequence) + ": " + event.error().message);
        m_stored = next.digest;
        m_expected = sequence + 1;
        return true;
    }

    /// All rows that could be read have been stepped through.
    void end() {
        nameSwaps();
        if (m_believable && m_promised != kUnknownEnd && m_expected <= m_promised) missing(m_expected, m_promised);
    }

    void unreadable(const std::string& why) {
        m_believable = false;
        fault(m_expected, Kind::Unreadable, "row " + std::to_string(m_expected) + " and what follows cannot be read: " + why);
    }

    [[nodiscard]] const std::string& lastDigest() const { return m_stored; }

private:
    static constexpr std::size_t kMostSuspects = 32;   // a body may have a million bytes

    static Digest digestFrom(const std::string& bytes) {
        Digest digest{};
        std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
        return digest;
    }

    void link(const StoredRow& next) {
        const auto computed = nextLink(digestFrom(m_stored), next.row);
        bool follows = bytesOf(computed) == next.digest;
        // Where only the digest column of the row before was changed, its true digest is the computed one.
        if (!follows && m_changed) follows = bytesOf(nextLink(*m_changed, next.row)) == next.digest;
        const bool unproven = !follows && m_changed.has_value();
        m_changed.reset();
        if (follows) return;
        const auto row = next.row.sequence;
        if (m_suspects.size() < kMostSuspects) m_suspects.push_back({next, digestFrom(m_stored), m_report.faults.size()});
        if (unproven) fault(row, Kind::Unproven, "row " + std::to_string(row) + " does not follow from the row before it, which is not what was written");
        else fault(row, Kind::Changed, "row " + std::to_string(row) + " is not what was written");
        m_changed = computed;
    }

    /// Of the rows that do not fit where they stand: each two that fit in each other's place.
    void nameSwaps() {
        std::vector<std::size_t> explained;   // faults
        for (std::size_t a = 0; a < m_suspects.size(); ++a) {
            for (std::size_t b = a + 1; b < m_suspects.size(); ++b) {
                Suspect &early = m_suspects[a], &late = m_suspects[b];
                if (early.settled || late.settled) continue;
                const auto atEarly = linkIfFits(early.before, early, late);
                if (!atEarly) continue;
                const bool neighbours = late.row.row.sequence == early.row.row.sequence + 1;
                const auto atLate = linkIfFits(neighbours ? *atEarly : late.before, late, early);
                if (!atLate) continue;
                early.settled = late.settled = true;
                auto& told = m_report.faults[early.fault];
                told.kind = Kind::Swapped;
                told.message = "rows " + std::to_string(early.row.row.sequence) + " and " + std::to_string(late.row.row.sequence) + " were swapped";
                explained.push_back(late.fault);
                // What follows either of them was only measured by what stood there.
                for (const auto& [place, link] : {std::pair{early.row.row.sequence, *atEarly}, std::pair{late.row.row.sequence, *atLate}})
                    for (Suspect& after : m_suspects)
                        if (!after.settled && after.row.row.sequence == place + 1 && bytesOf(nextLink(link, after.row.row)) == after.row.digest) {
                            after.settled = true;
                            explained.push_back(after.fault);
                        }
            }
        }
        std::sort(explained.rbegin(), explained.rend());
        for (const auto fault : explained) m_report.faults.erase(m_report.faults.begin() + static_cast<std::ptrdiff_t>(fault));
    }

    struct Suspect {
        StoredRow row;
        Digest before{};          // digest column of the row before
        std::size_t fault = 0;    // its place in the report
        bool settled = false;
    };

    /// The link at a place if the row that stands elsewhere belongs there. It may have taken its digest along or not.
    static std::optional<Digest> linkIfFits(const Digest& before, const Suspect& place, const Suspect& other) {
        Row row = other.row.row;
        row.sequence = place.row.row.sequence;
        const auto link = nextLink(before, row);
        const auto bytes = bytesOf(link);
        return bytes == place.row.digest || bytes == other.row.digest ? std::optional(link) : std::nullopt;
    }

    void missing(std::int64_t first, std::int64_t last) {
        m_changed.reset();
        fault(first, Kind::Missing, rowsText(static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(last)) + " missing");
    }

    void fault(std::int64_t row, Kind kind, std::string message) {
        m_report.faults.push_back({row < 0 ? 0 : static_cast<std::uint64_t>(row), kind, std::move(message)});
    }

    VerifyReport& m_report;
    std::int64_t m_promised;
    std::string m_stored;               // digest column of the row before
    std::int64_t m_expected = 1;
    bool m_believable = true;
    std::vector<Suspect> m_suspects;    // rows that do not fit where they stand
    std::optional<Digest> m_changed;    // what the row before hashes to, when that is not what it says
};

/// Runs one check; what SQLite cannot read becomes a fault.
template <class Check>
void guarded(VerifyReport& report, SQLite::Database& database, Kind kind, const Check& check) {
    try {
        check();
    } catch (const SQLite::Exception& exception) {
        report.faults.push_back({0, kind, errorOf(exception, &database).message});
    }
}

/// What the log says it begins and ends with; where that is lost, what can still be said.
Head checkHead(VerifyReport& report, SQLite::Database& database) {
    Head head;
    guarded(report, database, Kind::HeadChanged, [&] { head = readHead(database); });
    const bool lost = head.first.size() != Digest{}.size();
    if (lost) {
        if (report.faults.empty()) report.faults.push_back({0, Kind::HeadChanged, "the log's head is gone"});
        head.count = kUnknownEnd;
    }
    guarded(report, database, Kind::ScenarioChanged, [&] {
        const auto meta = readMeta(database);
        if (const auto id = meta.find("id"); id != meta.end()) report.sessionId = id->second;
        const auto first = bytesOf(firstLink(meta, readScenario(database)));
        if (lost) head.first = first;
        if (first != head.first)
            report.faults.push_back({0, Kind::ScenarioChanged, "the scenario as played, or what the session says of itself, was changed"});
    });
    return head;
}

void checkRows(VerifyReport& report, SQLite::Database& database, const Head& head) {
    const auto faultsBefore = report.faults.size();
    ChainWalk walk(report, head.first, head.count);
    try {
        readRows(database, [&](const StoredRow& row) { return walk.step(row); });
        walk.end();
    } catch (const SQLite::Exception& exception) {
        walk.unreadable(errorOf(exception, &database).message);
    }
    if (report.faults.size() == faultsBefore && head.count != kUnknownEnd && walk.lastDigest() != head.digest)
        report.faults.push_back({report.rows, Kind::HeadChanged, "the digest that seals the end is not that of row " + std::to_string(report.rows) + ", the last"});
    Digest last{};
    std::copy_n(walk.lastDigest().begin(), std::min(walk.lastDigest().size(), last.size()), last.begin());
    report.head = hex(last);
}

void checkStructure(VerifyReport& report, SQLite::Database& database) {
    if (!hasOurSchema(database)) report.faults.push_back({0, Kind::Structure, "tables or triggers of the session were changed"});
    auto result = database.execAndGet("PRAGMA integrity_check(1)").getString();
    std::replace(result.begin(), result.end(), '\n', ' ');
    if (result != "ok") report.faults.push_back({0, Kind::Structure, "the file's structure is damaged: " + result});
}

/// Why a file could not even be opened.
Fault faultOf(const core::Error& error) {
    if (error.code == core::Error::Code::NewerVersion) return {0, Kind::NewerVersion, error.message};
    if (error.code == core::Error::Code::NotASession) return {0, Kind::NotASession, error.message};
    if (error.code == core::Error::Code::Damaged) return {1, Kind::Unreadable, "no row can be read: " + error.message};
    return {0, Kind::NotRead, error.message};
}

}  // namespace

std::string_view nameOf(Kind kind) {
    switch (kind) {
        case Kind::NotRead: return "not-read";
        case Kind::NotASession: return "not-a-session";
        case Kind::NewerVersion: return "newer-version";
        case Kind::Unreadable: return "unreadable";
        case Kind::Cut: return "cut";
        case Kind::Missing: return "missing";
        case Kind::Changed: return "changed";
        case Kind::Swapped: return "swapped";
        case Kind::Unproven: return "unproven";
        case Kind::Added: return "added";
        case Kind::Undecodable: return "undecodable";
        case Kind::ScenarioChanged: return "scenario-changed";
        case Kind::HeadChanged: return "head-changed";
        case Kind::Structure: return "structure";
    }
    return "unknown";
}

VerifyReport verify(const std::filesystem::path& path) {
    VerifyReport report;
    const auto lost = bytesLost(path);
    if (lost > 0) report.faults.push_back({0, Kind::Cut, "the file was cut: " + std::to_string(lost) + (lost == 1 ? " byte is" : " bytes are") + " missing at its end"});
    auto opened = openForReading(path, Trust::Damaged);
    if (!opened) {
        report.faults.push_back(faultOf(opened.error()));
        return report;
    }
    auto& database = **opened;
    guarded(report, database, Kind::Unreadable, [&] {
        const SQLite::Transaction snapshot(database);
        checkRows(report, database, checkHead(report, database));
        guarded(report, database, Kind::Structure, [&] { checkStructure(report, database); });
    });
    // This time without indulgence for what is damaged.
    if (lost == 0) {
        if (const auto whole = openForReading(path); !whole) report.faults.push_back({0, Kind::Structure, whole.error().message});
        else guarded(report, **whole, Kind::Structure, [&] { static_cast<void>(readHead(**whole)); });
    }
    std::stable_sort(report.faults.begin(), report.faults.end(), [](const Fault& a, const Fault& b) { return a.row < b.row; });
    return report;
}

}  // namespace gladi::store
