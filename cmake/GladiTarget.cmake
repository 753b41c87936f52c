# One way to make a target: warnings are errors, includes start at the top of the tree.

function(gladi_compile_options target)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /WX /utf-8)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                               -Woverloaded-virtual -Werror)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
            # "text" + std::string warns falsely when optimised (GCC bug 105651, mended in 13).
            target_compile_options(${target} PRIVATE -Wno-restrict)
        endif()
    endif()
    if(GLADI_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With sanitizers g++ 12 takes the standard library's own <regex> and <functional> for uninitialised.
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    if(GLADI_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${GLADI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
        if(GLADI_SANITIZE MATCHES undefined)
            # A third of the compile time for what AddressSanitizer stops at as well.
            target_compile_options(${target} PUBLIC -fno-sanitize=null,alignment,object-size,vptr)
        endif()
        target_link_options(${target} PUBLIC -fsanitize=${GLADI_SANITIZE})
    endif()
    if(GLADI_FUZZ)
        target_compile_options(${target} PUBLIC -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
endfunction()

# gladi_library(core SOURCES a.cpp b.cpp PUBLIC other PRIVATE other)
function(gladi_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(gladi_${name} STATIC ${ARG_SOURCES})
    gladi_compile_options(gladi_${name})
    set_target_properties(gladi_${name} PROPERTIES UNITY_BUILD ${GLADI_UNITY} UNITY_BUILD_BATCH_SIZE 16)
    target_link_libraries(gladi_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# gladi_test(name SOURCES a.cpp LINK gladi_core ...): one Catch2 program, one test. Files of one program share no names of their own.
function(gladi_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    gladi_compile_options(${name})
    target_compile_definitions(${name} PRIVATE GLADI_SOURCE_DIR="${PROJECT_SOURCE_DIR}" GLADI_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} gladi_test_main)
    if(GLADI_SANITIZE)
        # A test runs once: optimising it costs more than it saves. What it tests is compiled with all sanitizers.
        target_compile_options(${name} PRIVATE -O0 -fno-sanitize=undefined)
    endif()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${GLADI_UNITY} UNITY_BUILD_BATCH_SIZE 16)
    add_test(NAME ${name} COMMAND ${name})
endfunction()

# gladi_fuzz(name_fuzz SOURCES a.cpp LINK gladi_core ...): one libFuzzer program, built by the target `fuzzers`;
# its seeds are in tests/fuzz/corpus/<name_fuzz>/. tools/check runs each for a few seconds.
function(gladi_fuzz name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    gladi_compile_options(${name})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
endfunction()
