#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace gladi::core {

/// Why something could not be done. The code is what programs and translations look at;
/// the message is plain English for logs and the command line.
struct Error {
    enum class Code {
        NotAllowed,      ///< the role may not do this
        UnknownItem,     ///< the act names something that does not exist or is not visible
        WrongState,      ///< not now: before STARTEX, after ENDEX, already published, ...
        Held,            ///< somebody else is at work on the draft; the message says who
        EmptyText,       ///< a text is needed and there is none
        TooLong,         ///< a text exceeds kLongestText
        BadInput,        ///< bytes or a document that cannot be read
        NotASession,     ///< the file is no Gladi session
        NewerVersion,    ///< made by a later Gladi
        Damaged,         ///< the record was changed or cut
        InUse,           ///< another program holds the file
        ReadOnly,        ///< the place cannot be written
        DiskFull,
        Io,              ///< any other failure of file or device
    };

    Code code = Code::BadInput;
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Stable name for JSON and tests: "not-allowed", "unknown-item", ...
[[nodiscard]] std::string_view nameOf(Error::Code code);
/// The code so named, if any.
[[nodiscard]] std::optional<Error::Code> codeNamed(std::string_view name);

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Code code, std::string message) {
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

}  // namespace gladi::core
