#pragma once

#include <string>

#include "simulator/core/result.h"

namespace gladi::net {

/// What a host shows to prove that it is the same one as yesterday. Both as PEM; the key is nobody else's business.
struct Certificate {
    std::string certificate;
    std::string key;
};

/// A new one, signed by itself: who trusts it has compared its fingerprint. `Io` where the machine gives no randomness.
[[nodiscard]] core::Result<Certificate> newCertificate();

/// SHA-256 of the certificate, 64 hex digits.
[[nodiscard]] core::Result<std::string> fingerprintOf(const std::string& certificate);

}  // namespace gladi::net
