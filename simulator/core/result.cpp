#include "simulator/core/result.h"

namespace gladi::core {

std::string_view nameOf(Error::Code code) {
    switch (code) {
        case Error::Code::NotAllowed: return "not-allowed";
        case Error::Code::UnknownItem: return "unknown-item";
        case Error::Code::WrongState: return "wrong-state";
        case Error::Code::Held: return "held";
        case Error::Code::EmptyText: return "empty-text";
        case Error::Code::TooLong: return "too-long";
        case Error::Code::BadInput: return "bad-input";
        case Error::Code::NotASession: return "not-a-session";
        case Error::Code::NewerVersion: return "newer-version";
        case Error::Code::Damaged: return "damaged";
        case Error::Code::InUse: return "in-use";
        case Error::Code::ReadOnly: return "read-only";
        case Error::Code::DiskFull: return "disk-full";
        case Error::Code::Io: return "io";
    }
    return {};
}

std::optional<Error::Code> codeNamed(std::string_view name) {
    for (int value = 0;; ++value) {
        const auto code = static_cast<Error::Code>(value);
        if (nameOf(code).empty()) return std::nullopt;
        if (nameOf(code) == name) return code;
    }
}

}  // namespace gladi::core
