"""A display of its own with gladi on it, seen as a screen reader sees it and worked with real keys and clicks."""
import json
import os
import subprocess
import time
from pathlib import Path

WIDTH, HEIGHT = 1366, 768


class Screen:
    def __init__(self, home, gladi, gladictl, scenarios, shots):
        self.gladi, self.gladictl, self.scenarios, self.shots = gladi, gladictl, scenarios, Path(shots)
        self.home, self.sessions = Path(home), Path(home) / "sesi"
        self.display = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ.update(DISPLAY=":" + self.display.stdout.readline().strip(), HOME=str(home), XDG_CONFIG_HOME=f"{home}/config",
                          XDG_DATA_HOME=f"{home}/data", XDG_CACHE_HOME=f"{home}/cache", XDG_RUNTIME_DIR=f"{home}/run",
                          QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        # Under AddressSanitizer: X's keyboard library copies strings that do not end, and a killed program has no leaks.
        os.environ["ASAN_OPTIONS"] = "detect_leaks=0:strict_string_checks=0"
        os.environ.pop("WAYLAND_DISPLAY", None)
        (self.home / "run").mkdir(mode=0o700)
        self.bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        import gi  # after the display and the bus are there
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        self.program = None

    def start(self, *more):
        self.program = subprocess.Popen([self.gladi, "--scenarios", self.scenarios, "--sessions", str(self.sessions), *more])
        window = self.wait("the window", lambda: self.run("xdotool", "search", "--onlyvisible", "--name", "Gladi").split())[0]
        self.run("xdotool", "windowmove", window, "0", "0", "windowsize", window, str(WIDTH), str(HEIGHT), "windowfocus", window)

    def kill(self):
        self.program.kill()
        self.program.wait()

    def close(self):
        for process in (self.program, self.bus, self.display):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()

    @staticmethod
    def run(*command):
        return subprocess.run(command, capture_output=True, text=True).stdout

    # What is on the screen

    def elements(self):
        """Everything shown that has a name: (role, name, middle)."""
        found = []

        def walk(node, depth):
            if node is None or depth > 24:
                return
            states = node.get_state_set()
            component = node.get_component_iface()
            if component is not None and states.contains(self.atspi.StateType.SHOWING):
                box = component.get_extents(self.atspi.CoordType.SCREEN)
                x, y = box.x + box.width // 2, box.y + box.height // 2
                if node.get_name() and box.width > 0 and 0 <= x < WIDTH and 0 <= y < HEIGHT:
                    found.append((node.get_role_name(), node.get_name(), (x, y)))
            for index in range(node.get_child_count()):
                walk(node.get_child_at_index(index), depth + 1)

        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                program = desktop.get_child_at_index(index)
                program.set_cache_mask(self.atspi.Cache.NONE)  # what was hidden a moment ago may be shown now
                walk(program, 0)
            except Exception:  # what was walked over has just gone: look again
                return []
        return found

    def find(self, role, name):
        """The middle of the topmost element of this role whose name begins so: what lies above comes later."""
        for found_role, found_name, middle in reversed(self.elements()):
            if found_role == role and found_name.startswith(name):
                return middle
        return None

    def names(self, role):
        return [name for found, name, _ in self.elements() if found == role]

    def shot(self, name):
        subprocess.run(["import", "-window", "root", str(self.shots / f"{name}.png")], check=True)

    def wait(self, what, test, seconds=40):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.program.poll() is not None:
                raise AssertionError(f"gladi ended with {self.program.returncode} while waiting for {what}")
            found = test()
            if found:
                return found
            time.sleep(0.15)
        self.shot("gagal")
        raise AssertionError(f"{what}: not within {seconds} s; on the screen: {[e for e in self.elements() if e[0] != 'label']}")

    # What a person does

    def press(self, name, role="push button"):
        x, y = self.wait(f"{role} {name!r}", lambda: self.find(role, name))
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")
        time.sleep(0.3)

    def key(self, *keys):
        self.run("xdotool", "key", "--delay", "40", *keys)
        time.sleep(0.3)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "10", text)

    # What the log says of it

    def session(self):
        files = sorted(self.sessions.glob("*.gladi"))
        return files[-1] if files else None

    def records(self):
        if self.session() is None:
            return []
        return [json.loads(line) for line in self.run(self.gladictl, "replay", "--jsonl", str(self.session())).splitlines()]

    def recorded(self, kind, **fields):
        """The last record of this kind whose body has these fields."""
        found = [r for r in self.records() if r["kind"] == kind and all(r["body"].get(key) == value for key, value in fields.items())]
        return found[-1] if found else None
