#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include <memory>

#include <QCoreApplication>

namespace {

/// Qt's sockets and timers need an application around them.
class Application : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;
    void testRunStarting(const Catch::TestRunInfo&) override {
        static int count = 1;
        static char name[] = "net_test";
        static char* arguments[] = {name, nullptr};
        m_application = std::make_unique<QCoreApplication>(count, arguments);
    }
    void testRunEnded(const Catch::TestRunStats&) override { m_application.reset(); }

private:
    std::unique_ptr<QCoreApplication> m_application;
};

CATCH_REGISTER_LISTENER(Application)

}  // namespace
