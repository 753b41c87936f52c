#pragma once

#include <fstream>
#include <string>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace gladi::support {

/// Most memory that this process has had in use since the last `forgetPeakMemory`, in MiB. Linux; 0 elsewhere.
inline double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

inline void forgetPeakMemory() {
#ifdef __GLIBC__
    malloc_trim(0);   // what was freed before is no head start
#endif
    std::ofstream("/proc/self/clear_refs") << "5";
}

}  // namespace gladi::support
