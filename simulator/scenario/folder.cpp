#include <algorithm>
#include <array>
#include <fstream>

#include <tl/expected.hpp>

#include "simulator/scenario/loader.h"

namespace gladi::scenario {
namespace {

namespace fs = std::filesystem;
using core::Error;

/// What keeps a folder from being read, as a diagnostic, and which kind of error that is to those who only want to play.
struct Fault {
    Error::Code kind = Error::Code::BadInput;
    Diagnostic diagnostic;
};
template <class T>
using Read = tl::expected<T, Fault>;

std::string nameOf(const fs::path& path) {
    const auto name = path.generic_u8string();
    return {reinterpret_cast<const char*>(name.data()), name.size()};
}

tl::unexpected<Fault> refuse(const fs::path& file, std::string code, std::string message, std::string advice = {}) {
    return tl::unexpected(Fault{Error::Code::BadInput, {nameOf(file), 0, 0, Severity::Error, std::move(code), std::move(message), std::move(advice)}});
}
tl::unexpected<Fault> unreadable(const fs::path& file, const std::string& why) {
    return tl::unexpected(Fault{Error::Code::Io, {nameOf(file), 0, 0, Severity::Error, "unreadable", "it cannot be read: " + why, ""}});
}

/// Reads into `files` while `left` bytes are not used up. Files are named as below the folder.
class FolderReader {
public:
    explicit FolderReader(fs::path folder) : m_folder(std::move(folder)) {}

    Read<void> file(const fs::path& relative, std::size_t& left) {
        const fs::path path = m_folder / relative;
        std::error_code problem;
        const auto status = fs::symlink_status(path, problem);
        if (status.type() == fs::file_type::not_found) return {};
        if (status.type() != fs::file_type::regular) return refuse(relative, "no-regular-file", "this is no regular file", "put a copy of the file in its place");
        const auto size = fs::file_size(path, problem);
        if (problem) return unreadable(relative, problem.message());
        if (size > left) return refuse(relative, "too-large", "too large: a scenario has at most 4 MiB of YAML and 32 MiB of media, all files together", "move generated content into background:");
        std::string bytes(size, '\0');
        std::ifstream stream(path, std::ios::binary);
        if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) return unreadable(relative, "access is refused, or the file is shorter than it was");
        left -= size;
        m_files[nameOf(relative)] = std::move(bytes);
        return {};
    }

    Read<void> subfolder(const fs::path& relative, const char* extension, std::size_t& left) {
        std::error_code problem;
        if (!fs::is_directory(m_folder / relative, problem)) return {};
        fs::directory_iterator entries(m_folder / relative, problem);
        if (problem) return unreadable(relative, problem.message());
        for (; entries != fs::directory_iterator(); entries.increment(problem)) {
            if (problem) return unreadable(relative, problem.message());
            if (extension != nullptr && entries->path().extension() != extension) continue;
            if (auto read = file(relative / entries->path().filename(), left); !read) return read;
        }
        return {};
    }

    FileSet take() { return std::move(m_files); }

private:
    fs::path m_folder;
    FileSet m_files;
};

constexpr std::array kYamlFiles{"scenario.yaml", "timeline.yaml", "facts.yaml", "sop.yaml"};

Read<FileSet> readAll(const fs::path& folder) {
    std::error_code problem;
    if (!fs::is_directory(folder, problem)) return refuse({}, "missing-folder", "there is no such folder");
    FolderReader reader(folder);
    std::size_t yaml = kMostYaml, media = kMostMedia;
    for (const char* name : kYamlFiles)
        if (auto read = reader.file(name, yaml); !read) return tl::unexpected(read.error());
    if (auto read = reader.subfolder("responses", ".yaml", yaml); !read) return tl::unexpected(read.error());
    if (auto read = reader.subfolder("media", nullptr, media); !read) return tl::unexpected(read.error());
    FileSet files = reader.take();
    if (!files.contains("scenario.yaml")) return refuse("scenario.yaml", "missing-file", "there is no scenario.yaml, so this is no scenario", "name the scenario's own folder");
    return files;
}

}  // namespace

core::Result<FileSet> readFolder(const fs::path& folder) {
    auto files = readAll(folder);
    if (files) return std::move(*files);
    const auto& [kind, diagnostic] = files.error();
    return core::fail(kind, (diagnostic.file.empty() ? "" : diagnostic.file + ": ") + diagnostic.message);
}

std::vector<Diagnostic> checkFolder(const fs::path& folder) {
    const auto files = readAll(folder);
    if (!files) return {files.error().diagnostic};
    std::error_code problem;
    const auto whole = fs::weakly_canonical(folder, problem);   // so that "." has a name too
    return check(*files, nameOf((problem ? folder : whole).filename()));
}

bool holdsScenario(const fs::path& folder) {
    std::error_code problem;
    return std::any_of(kYamlFiles.begin(), kYamlFiles.end(), [&](const char* name) { return fs::exists(folder / name, problem); });
}

FileSet asPlayed(FileSet files) {
    std::erase_if(files, [](const auto& file) { return file.first.starts_with("responses/"); });
    return files;
}

}  // namespace gladi::scenario
