#include "assessment/export/write_files.h"

#include <fstream>
#include <optional>
#include <system_error>

#include "assessment/export/csv.h"
#include "assessment/export/report_html.h"

namespace gladi::assessment::exporting {
namespace {

namespace fs = std::filesystem;
using core::Error;

std::string shown(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Error::Code codeOf(const std::error_code& why) {
    if (why == std::errc::permission_denied || why == std::errc::read_only_file_system) return Error::Code::ReadOnly;
    return why == std::errc::no_space_on_device ? Error::Code::DiskFull : Error::Code::Io;
}

/// What went wrong, if anything.
std::optional<Error::Code> writeWhole(const fs::path& path, const std::string& content) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!file.is_open()) return Error::Code::ReadOnly;
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    return file.good() ? std::nullopt : std::optional(Error::Code::DiskFull);
}

/// A spreadsheet that shows the old file may hold it; better found before anything is replaced.
bool isReplaceable(const fs::path& path) {
    std::error_code why;
    if (fs::is_directory(path, why)) return false;
    return !fs::exists(path, why) || std::ofstream(path, std::ios::binary | std::ios::app).is_open();
}

void discard(const std::vector<fs::path>& unfinished) {
    std::error_code ignored;
    for (const fs::path& path : unfinished) fs::remove(path, ignored);
}

}  // namespace

core::Result<std::vector<fs::path>> replaceFiles(const std::vector<std::pair<std::string, std::string>>& files, const fs::path& folder) {
    std::error_code why;
    fs::create_directories(folder, why);
    if (why) return core::fail(codeOf(why), "cannot make the folder " + shown(folder) + ": " + why.message());

    std::vector<fs::path> unfinished, places;
    for (const auto& [name, content] : files) {
        places.push_back(folder / name);
        fs::create_directories(places.back().parent_path(), why);   // where that fails the file cannot be written either
        std::optional<Error::Code> failed;
        if (isReplaceable(places.back())) {
            unfinished.push_back(folder / (name + ".part"));
            failed = writeWhole(unfinished.back(), content);
        } else {
            failed = Error::Code::InUse;
        }
        if (!failed) continue;
        discard(unfinished);
        return core::fail(*failed, "cannot write " + shown(places.back()) + "; what was there was left as it was");
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        fs::rename(unfinished[i], places[i], why);
        if (!why) continue;
        discard(unfinished);
        return core::fail(codeOf(why), "cannot replace " + shown(places[i]) + ": " + why.message());
    }
    return places;
}

core::Result<std::vector<fs::path>> writeCsv(const std::vector<CsvFile>& files, const fs::path& folder) {
    std::vector<std::pair<std::string, std::string>> contents;
    for (const CsvFile& file : files) contents.emplace_back(file.name, file.content);
    return replaceFiles(contents, folder);
}

core::Result<fs::path> writeReport(const std::string& html, const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const auto name = path.filename().u8string();
    auto written = replaceFiles({{std::string(name.begin(), name.end()), html}}, folder);
    if (!written) return tl::unexpected(written.error());
    return written->front();
}

}  // namespace gladi::assessment::exporting
