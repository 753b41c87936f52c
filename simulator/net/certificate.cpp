#include "simulator/net/certificate.h"

#include <array>
#include <memory>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

namespace gladi::net {

namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIO* bytes) const { BIO_free(bytes); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

constexpr long kDay = 24L * 60 * 60;

/// Valid since yesterday: clocks of laptops differ. Ten years: a session file may be taken up again long after.
bool describe(X509& certificate, EVP_PKEY& key) {
    std::array<unsigned char, 8> serial{};
    if (RAND_bytes(serial.data(), static_cast<int>(serial.size())) != 1) return false;
    std::uint64_t number = 0;
    for (const unsigned char byte : serial) number = number << 8U | byte;
    X509_NAME* name = X509_get_subject_name(&certificate);
    return X509_set_version(&certificate, 2) == 1 && ASN1_INTEGER_set_uint64(X509_get_serialNumber(&certificate), number >> 1U) == 1 &&
           X509_gmtime_adj(X509_getm_notBefore(&certificate), -kDay) != nullptr &&
           X509_gmtime_adj(X509_getm_notAfter(&certificate), 3650 * kDay) != nullptr && X509_set_pubkey(&certificate, &key) == 1 &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("Gladi"), -1, -1, 0) == 1 &&
           X509_set_issuer_name(&certificate, name) == 1 && X509_sign(&certificate, &key, EVP_sha256()) > 0;
}

std::string textOf(BIO& bytes) {
    char* begin = nullptr;
    const long size = BIO_get_mem_data(&bytes, &begin);
    return size > 0 ? std::string(begin, static_cast<std::size_t>(size)) : std::string();
}

}  // namespace

core::Result<Certificate> newCertificate() {
    const auto failed = [] { return core::fail(core::Error::Code::Io, "no certificate could be made"); };
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    if (!key || !certificate || !describe(*certificate, *key)) return failed();
    const Owned<BIO> certificateText(BIO_new(BIO_s_mem())), keyText(BIO_new(BIO_s_mem()));
    if (!certificateText || !keyText || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey_traditional(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed();
    return Certificate{textOf(*certificateText), textOf(*keyText)};
}

core::Result<std::string> fingerprintOf(const std::string& certificate) {
    const Owned<BIO> text(BIO_new_mem_buf(certificate.data(), static_cast<int>(certificate.size())));
    const Owned<X509> read(text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (!read || X509_digest(read.get(), EVP_sha256(), digest.data(), &size) != 1)
        return core::fail(core::Error::Code::BadInput, "this is no certificate");
    std::string hex;
    for (unsigned int at = 0; at < size; ++at) {
        hex += "0123456789abcdef"[digest[at] >> 4U];
        hex += "0123456789abcdef"[digest[at] & 15U];
    }
    return hex;
}

}  // namespace gladi::net
