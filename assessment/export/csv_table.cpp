#include "assessment/export/csv_table.h"

#include <fmt/format.h>

namespace gladi::assessment::exporting {

void CsvTable::separate() {
    if (!m_first) m_content += ',';
    m_first = false;
}

void CsvTable::quoted(std::string_view value) {
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_content += value;
        return;
    }
    m_content += '"';
    for (const char c : value) {
        if (c == '"') m_content += '"';
        m_content += c;
    }
    m_content += '"';
}

CsvTable& CsvTable::heading(std::initializer_list<std::string_view> titles) {
    for (const std::string_view title : titles) text(title);
    return row();
}

CsvTable& CsvTable::text(std::string_view value) {
    separate();
    const bool runs = !value.empty() && std::string_view("=+-@\t\r").find(value.front()) != std::string_view::npos;
    quoted(runs ? "'" + std::string(value) : std::string(value));
    return *this;
}

CsvTable& CsvTable::number(double value) {
    separate();
    std::string text = fmt::format("{:.3f}", value);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    m_content += text == "-0" ? "0" : text;
    return *this;
}

CsvTable& CsvTable::number(const std::optional<double>& value) { return value ? number(*value) : text({}); }

CsvTable& CsvTable::count(std::uint64_t value) {
    separate();
    m_content += std::to_string(value);
    return *this;
}

CsvTable& CsvTable::event(core::Sequence sequence) { return sequence.value == 0 ? text({}) : count(sequence.value); }

CsvTable& CsvTable::time(core::ScenarioTime at) { return text(core::toString(at)); }

CsvTable& CsvTable::time(const std::optional<core::ScenarioTime>& at) { return at ? time(*at) : text({}); }

CsvTable& CsvTable::minutes(const std::optional<core::Duration>& length) {
    return length ? number(static_cast<double>(length->count()) / 60'000) : text({});
}

CsvTable& CsvTable::row() {
    m_content += "\r\n";
    m_first = true;
    return *this;
}

}  // namespace gladi::assessment::exporting
