#include "simulator/scenario/document.h"

#include <algorithm>
#include <istream>
#include <set>
#include <streambuf>

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace gladi::scenario {
namespace {

constexpr std::size_t kMostNodes = 600'000;
/// yaml-cpp tells nothing of a [ or { before it has seen its end, which it keeps in memory until then.
constexpr std::size_t kFarthestAhead = 256u << 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Refused {
    Place place;
    std::string code, message, advice;
};

/// Byte offset -> line and column, in constant time however long the lines are.
class Positions {
public:
    Positions(std::string_view bytes, std::uint32_t file) : m_bytes(bytes), m_file(file) {
        m_lines.push_back(0);
        std::size_t characters = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (i % kBlock == 0) m_blocks.push_back(characters);
            if (isFirst(bytes[i])) ++characters;
            if (bytes[i] == '\n') m_lines.push_back(i + 1);
        }
        if (m_blocks.empty()) m_blocks.push_back(0);
    }

    [[nodiscard]] Place at(std::size_t offset) const {
        offset = std::min(offset, m_bytes.size());
        const auto line = std::upper_bound(m_lines.begin(), m_lines.end(), offset) - m_lines.begin();
        const auto start = m_lines[static_cast<std::size_t>(line - 1)];
        return {m_file, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(characters(offset) - characters(start) + 1)};
    }

private:
    static constexpr std::size_t kBlock = 64;
    static bool isFirst(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

    [[nodiscard]] std::size_t characters(std::size_t offset) const {
        const auto block = std::min(offset / kBlock, m_blocks.size() - 1);
        auto count = m_blocks[block];
        for (auto i = block * kBlock; i < offset; ++i)
            if (isFirst(m_bytes[i])) ++count;
        return count;
    }

    std::string_view m_bytes;
    std::uint32_t m_file;
    std::vector<std::size_t> m_lines, m_blocks;
};

/// Offset of the first byte that is no UTF-8 (or is NUL), or npos.
std::size_t firstBadByte(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
    for (std::size_t i = 0; i < bytes.size();) {
        const unsigned lead = at(i);
        const std::size_t more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 9;
        if (lead == 0 || more == 9) return i;
        for (std::size_t k = 1; k <= more; ++k)
            if ((at(i + k) & 0xC0) != 0x80) return i;
        const unsigned second = at(i + 1);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return i;
        i += more + 1;
    }
    return std::string_view::npos;
}

/// Builds nodes from the parser's events, so that depth, size and aliases are refused before anything grows.
class Builder : public YAML::EventHandler {
public:
    Builder(std::string_view bytes, const Positions& positions) : m_bytes(bytes), m_positions(positions) {}

    [[nodiscard]] bool hasRoot() const { return m_root.has_value(); }
    Node takeRoot() { return std::move(*m_root); }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_root) throw Refused{placeOf(mark), "multiple-documents", "the file holds more than one YAML document", "keep what is before the second '---'"};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(make(Node::Kind::Null, mark, {}, anchor)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuseAlias(mark); }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
        Node node = make(Node::Kind::Scalar, mark, tag, anchor);
        node.text = value;
        node.quoted = tag == "!";
        if (node.quoted && isUnclosed(static_cast<std::size_t>(std::max(mark.pos, 0))))
            throw Refused{node.place, "yaml-syntax", "the quote that begins here is never closed", "close it, or leave it out"};
        const auto offset = static_cast<std::size_t>(std::max(mark.pos, 0)) + (node.quoted ? 1 : 0);
        node.literal = offset <= m_bytes.size() && m_bytes.substr(offset, value.size()) == value;
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(make(Node::Kind::List, mark, tag, anchor));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(make(Node::Kind::Map, mark, tag, anchor));
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] Place placeOf(const YAML::Mark& mark) const { return m_positions.at(static_cast<std::size_t>(std::max(mark.pos, 0))); }

    /// How far the parser has told what it read, in bytes.
    [[nodiscard]] std::size_t told() const { return m_told; }

    /// Why what lies between there and `end` cannot be taken: brackets upon brackets, or nothing in particular.
    [[nodiscard]] std::optional<Refused> deepBefore(std::size_t end) const {
        std::size_t depth = m_open.size();
        for (std::size_t i = m_told + (depth > 0 ? 1 : 0); i < std::min(end, m_bytes.size()); ++i) {
            if (m_bytes[i] == '[' || m_bytes[i] == '{') ++depth;
            if ((m_bytes[i] == ']' || m_bytes[i] == '}') && depth > 0) --depth;
            if (depth > static_cast<std::size_t>(kDeepest)) return tooDeep(m_positions.at(i));
        }
        return std::nullopt;
    }
    [[nodiscard]] Refused tooLong() const {
        return {m_positions.at(m_told), "too-large", "what begins here is longer than 256 KiB in one piece", "write a list with one line and '- ' for each entry; was a bracket or a quote left open?"};
    }

private:
    struct Open {
        Node node;
        std::set<std::string> seen;  ///< keys so far
    };

    static Refused tooDeep(Place place) {
        return {place, "too-deep", "nested more than " + std::to_string(kDeepest) + " levels deep", "no part of the format is that deep; was a bracket left open?"};
    }

    /// yaml-cpp takes the end of the file for the end of a quoted text. "!" is what it says of those, and of "! text".
    [[nodiscard]] bool isUnclosed(std::size_t start) const {
        const char quote = start < m_bytes.size() ? m_bytes[start] : ' ';
        if (quote != '"' && quote != '\'') return false;
        for (std::size_t i = start + 1; i < m_bytes.size(); ++i) {
            if (quote == '"' && m_bytes[i] == '\\') ++i;
            else if (m_bytes[i] == quote && quote == '\'' && i + 1 < m_bytes.size() && m_bytes[i + 1] == quote) ++i;
            else if (m_bytes[i] == quote) return false;
        }
        return true;
    }

    [[noreturn]] void refuseAlias(const YAML::Mark& mark) const {
        throw Refused{placeOf(mark), "alias", "aliases and anchors (&name, *name) are not allowed", "write the content out at each place"};
    }

    Node make(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (anchor != YAML::NullAnchor) refuseAlias(mark);
        if (!tag.empty() && tag != "?" && tag != "!") throw Refused{placeOf(mark), "tag", "tags (!name) are not allowed", "leave the tag out"};
        m_told = std::max(m_told, static_cast<std::size_t>(std::max(mark.pos, 0)));
        if (++m_count > kMostNodes) throw Refused{placeOf(mark), "too-large", "the file holds too many values", "split the scenario or drop generated content"};
        Node node;
        node.kind = kind;
        node.place = placeOf(mark);
        return node;
    }

    void open(Node node) {
        if (m_open.size() >= static_cast<std::size_t>(kDeepest)) throw tooDeep(node.place);
        if (atKey()) refuseKey(node);
        m_open.push_back({std::move(node), {}});
    }

    void close() {
        Node node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }

    [[nodiscard]] bool atKey() const {
        if (m_open.empty()) return false;
        const Node& parent = m_open.back().node;
        return parent.kind == Node::Kind::Map && parent.keys.size() == parent.items.size();
    }

    [[noreturn]] void refuseKey(const Node& node) const {
        if (auto deep = deepBefore(m_bytes.size())) throw *deep;   // more telling than that a key cannot be brackets
        throw Refused{node.place, "yaml-syntax", "a key must be a plain word", "put quotes around a text that begins with {, [ or ?"};
    }

    void add(Node node) {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open& parent = m_open.back();
        if (atKey()) {
            if (node.kind != Node::Kind::Scalar) refuseKey(node);
            if (!parent.seen.insert(node.text).second)
                throw Refused{node.place, "duplicate-key", "the key '" + node.text + "' stands here a second time", "keep one of the two"};
            parent.node.keys.push_back(std::move(node));
        } else {
            // Nothing after a key: yaml-cpp points at what follows.
            if (node.kind == Node::Kind::Null && parent.node.kind == Node::Kind::Map) node.place = parent.node.keys.back().place;
            parent.node.items.push_back(std::move(node));
        }
    }

    std::string_view m_bytes;
    const Positions& m_positions;
    std::vector<Open> m_open;
    std::optional<Node> m_root;
    std::size_t m_count = 0;
    std::size_t m_told = 0;
};

/// Reads from memory without copying it, and no further ahead of what the builder was told than kFarthestAhead.
class MemoryBuffer : public std::streambuf {
public:
    MemoryBuffer(std::string_view bytes, const Builder& builder) : m_builder(builder) {
        char* start = const_cast<char*>(bytes.data());  // streambuf's interface; never written to
        setg(start, start, start + bytes.size());
    }

    [[nodiscard]] std::size_t taken() const { return static_cast<std::size_t>(gptr() - eback()); }

protected:
    std::streamsize xsgetn(char* into, std::streamsize count) override {
        if (taken() > m_builder.told() + kFarthestAhead) throw m_builder.deepBefore(taken()).value_or(m_builder.tooLong());
        return std::streambuf::xsgetn(into, count);
    }

private:
    const Builder& m_builder;
};

}  // namespace

const Node* Node::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size() && i < items.size(); ++i)
        if (keys[i].text == key) return &items[i];
    return nullptr;
}

const Node& Node::at(std::string_view key) const {
    const Node* found = find(key);
    return found == nullptr ? *this : *found;
}

Place Node::placeOf(std::size_t offset) const {
    if (!literal) return place;
    Place result = place;
    result.column += quoted ? 1 : 0;
    for (const char byte : std::string_view(text).substr(0, offset)) {
        if (byte == '\n') return place;
        if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) ++result.column;
    }
    return result;
}

std::optional<Node> parseDocument(std::string_view bytes, std::uint32_t file, Report& report) {
    if (bytes.size() > kMostYaml) {
        report.error({file, 0, 0}, "too-large", "larger than the 4 MiB that all YAML of a scenario may have", "move generated content into background:");
        return std::nullopt;
    }
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    const Positions positions(bytes, file);
    if (const auto bad = firstBadByte(bytes); bad != std::string_view::npos) {
        if (bytes[bad] == '\0')
            report.error(positions.at(bad), "nul-byte", "the file holds a NUL byte: it is no text file", "save it as UTF-8 text");
        else
            report.error(positions.at(bad), "bad-utf8", "this byte is no UTF-8", "save the file as UTF-8");
        return std::nullopt;
    }
    Builder builder(bytes, positions);
    MemoryBuffer buffer(bytes, builder);
    try {
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {}
        if (builder.hasRoot()) return builder.takeRoot();
        report.error({file, 0, 0}, "empty-file", "the file is empty");
    } catch (const Refused& refused) {
        report.error(refused.place, refused.code, refused.message, refused.advice);
    } catch (const YAML::Exception& failure) {
        // Brackets that are never closed end in a complaint about the end of the file, or about how yaml-cpp is made.
        if (const auto deep = builder.deepBefore(bytes.size())) report.error(deep->place, deep->code, deep->message, deep->advice);
        else report.error(builder.placeOf(failure.mark), "yaml-syntax", "not YAML: " + failure.msg, "check the indentation; put quotes around a text that holds ? : # { } [ ] or ,");
    }
    return std::nullopt;
}

}  // namespace gladi::scenario
