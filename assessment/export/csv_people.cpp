#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "assessment/export/csv.h"
#include "assessment/export/csv_events.h"
#include "assessment/export/csv_table.h"

namespace gladi::assessment::exporting {
namespace {

const core::Record* recordOf(std::span<const core::Record> records, core::Sequence sequence) {
    const auto found = std::lower_bound(records.begin(), records.end(), sequence,
                                        [](const core::Record& record, core::Sequence wanted) { return record.sequence < wanted; });
    return found == records.end() || found->sequence != sequence ? nullptr : &*found;
}

/// "draft-saved=2 item-triaged=4"
std::string deedsOf(const Participation& one, std::span<const core::Record> records) {
    std::map<std::string_view, int> counts;
    for (const core::Sequence sequence : one.acts)
        if (const core::Record* record = recordOf(records, sequence)) ++counts[rowOf(record->event).kind];
    std::string text;
    for (const auto& [kind, count] : counts) text += fmt::format("{}{}={}", text.empty() ? "" : " ", kind, count);
    return text;
}

}  // namespace

CsvFile peopleCsv(std::span<const Participation> people, const core::Scenario& scenario, std::span<const core::Record> records,
                  const ReportOptions& options) {
    CsvTable table{options.byteOrderMark};
    if (options.language == core::Language::English)
        table.heading({"participant", "name", "agency", "position", "team", "roles", "first act at", "last act at", "acts", "of which"});
    else
        table.heading({"peserta", "nama", "instansi", "jabatan", "tim", "peran", "tindakan pertama", "tindakan terakhir", "tindakan", "rincian"});
    const auto timeOf = [&](core::Sequence sequence) {
        const core::Record* record = recordOf(records, sequence);
        return record == nullptr ? std::nullopt : std::optional(record->at);
    };
    for (const Participation& one : people) {
        const core::Participant& who = one.participant;
        std::string roles;
        for (const core::RoleId& id : who.roles) {
            const core::Role* role = core::find(scenario.roles, id);
            roles += (roles.empty() ? "" : ", ") + (role != nullptr ? role->title.in(options.language) : id.value);
        }
        table.text(who.id.value).text(who.name).text(who.agency).text(who.position).text(who.team.value).text(roles);
        table.time(one.acts.empty() ? std::nullopt : timeOf(one.acts.front())).time(one.acts.empty() ? std::nullopt : timeOf(one.acts.back()));
        table.count(one.acts.size()).text(deedsOf(one, records)).row();
    }
    return {"peserta.csv", table.content()};
}

}  // namespace gladi::assessment::exporting
