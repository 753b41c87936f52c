#include <fstream>

#include "simulator/scenario/loader.h"

namespace gladi::scenario {
namespace {

namespace fs = std::filesystem;
using core::Error;
using core::fail;

std::string nameOf(const fs::path& path) {
    const auto name = path.generic_u8string();
    return {reinterpret_cast<const char*>(name.data()), name.size()};
}

/// Reads into `files` while `left` bytes are not used up.
class FolderReader {
public:
    explicit FolderReader(fs::path folder) : m_folder(std::move(folder)) {}

    core::Result<void> file(const fs::path& relative, std::size_t& left) {
        const fs::path path = m_folder / relative;
        std::error_code problem;
        const auto status = fs::symlink_status(path, problem);
        if (status.type() == fs::file_type::not_found) return {};
        if (status.type() != fs::file_type::regular) return fail(Error::Code::BadInput, nameOf(path) + ": no regular file");
        const auto size = fs::file_size(path, problem);
        if (problem) return fail(Error::Code::Io, nameOf(path) + ": " + problem.message());
        if (size > left) return fail(Error::Code::BadInput, nameOf(path) + ": too large for a scenario (4 MiB of YAML, 32 MiB of media)");
        std::string bytes(size, '\0');
        std::ifstream stream(path, std::ios::binary);
        if (!stream.read(bytes.data(), static_cast<std::streamsize>(size))) return fail(Error::Code::Io, nameOf(path) + ": cannot be read");
        left -= size;
        m_files[nameOf(relative)] = std::move(bytes);
        return {};
    }

    core::Result<void> subfolder(const fs::path& relative, const char* extension, std::size_t& left) {
        std::error_code problem;
        if (!fs::is_directory(m_folder / relative, problem)) return {};
        fs::directory_iterator entries(m_folder / relative, problem);
        if (problem) return fail(Error::Code::Io, nameOf(m_folder / relative) + ": " + problem.message());
        for (; entries != fs::directory_iterator(); entries.increment(problem)) {
            if (problem) return fail(Error::Code::Io, nameOf(m_folder / relative) + ": " + problem.message());
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

}  // namespace

core::Result<FileSet> readFolder(const fs::path& folder) {
    std::error_code problem;
    if (!fs::is_directory(folder, problem)) return fail(Error::Code::BadInput, nameOf(folder) + ": no such folder");
    FolderReader reader(folder);
    std::size_t yaml = kMostYaml, media = kMostMedia;
    for (const char* name : {"scenario.yaml", "timeline.yaml", "facts.yaml", "sop.yaml"})
        if (auto read = reader.file(name, yaml); !read) return tl::unexpected(read.error());
    if (auto read = reader.subfolder("responses", ".yaml", yaml); !read) return tl::unexpected(read.error());
    if (auto read = reader.subfolder("media", nullptr, media); !read) return tl::unexpected(read.error());
    FileSet files = reader.take();
    if (!files.contains("scenario.yaml")) return fail(Error::Code::BadInput, nameOf(folder) + ": no scenario.yaml, so no scenario");
    return files;
}

FileSet asPlayed(FileSet files) {
    std::erase_if(files, [](const auto& file) { return file.first.starts_with("responses/"); });
    return files;
}

}  // namespace gladi::scenario
