#include <algorithm>
#include <iostream>

#include "simulator/cli/output.h"
#include "simulator/codec/events.h"
#include "simulator/codec/lines.h"
#include "simulator/session/recorded.h"
#include "simulator/session/reenact.h"
#include "simulator/store/verify.h"

namespace gladi::cli {

using namespace core;

int replay(const ReplayOptions& options) {
    const auto file = store::SessionFile::open(options.session, store::SessionFile::Mode::Read);
    if (!file) return complain(options.session, file.error());
    const auto shownAll = (*file)->visit([&](const store::StoredRecord& stored) {
        if (options.jsonl) {
            std::cout << codec::toLine(stored.record, options.wall ? std::optional(stored.wall) : std::nullopt) << '\n';
        } else {
            const Record& record = stored.record;
            std::cout << record.sequence.value << '\t' << toString(record.at) << '\t' << (record.by.empty() ? "-" : record.by.value) << '\t'
                      << codec::kindOf(record.event) << '\t' << codec::encode(record.event) << '\n';
        }
        return static_cast<bool>(std::cout);
    });
    if (!shownAll) return complain(options.session, shownAll.error());
    return kDone;
}

int verify(const VerifyOptions& options) {
    const auto report = store::verify(options.session);
    const bool isRead = std::none_of(report.faults.begin(), report.faults.end(), [](const auto& fault) { return fault.kind == store::Fault::Kind::NotRead; });
    if (!isRead) return complain(options.session, {Error::Code::Io, report.faults.front().message});
    for (const auto& fault : report.faults) std::cout << shown(options.session) << ": " << printable(fault.message) << " [" << nameOf(fault.kind) << "]\n";
    if (!report.sound()) return kFaults;
    const auto recorded = session::read(options.session);
    if (!recorded) return complain(options.session, recorded.error());
    if (const auto departure = session::reenact(recorded->scenario, recorded->digest, recorded->records)) {
        std::cout << shown(options.session) << ": row " << departure->sequence.value << ": " << printable(departure->message) << '\n';
        return kFaults;
    }
    // Rows cut off at the end together with the head leave a sound log behind: that the exercise never ended is all that tells.
    const bool ended = recorded->summary.ended;
    if (!options.quiet || !ended)
        std::cout << shown(options.session) << ": " << report.rows << " rows, chain whole, every record follows from the acts"
                  << (ended ? "" : "; NOT ENDED, last at " + toString(recorded->summary.lastAt)) << "; last digest " << report.head << '\n';
    return ended ? kDone : kPartly;
}

}  // namespace gladi::cli
