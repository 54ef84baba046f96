"""What is painted: pixels of the screen."""

import subprocess

ACTOR = bytes.fromhex("0072b2")
NUMBER = bytes.fromhex("c04f00")
ACTOR_DARK = bytes.fromhex("56b4e9")
NUMBER_DARK = bytes.fromhex("e69f00")


def pixels(environment: dict, rectangle=None) -> bytes:
    """RGB bytes of the screen or of (x, y, width, height) of it, row by row."""
    command = ["import", "-window", "root"]
    if rectangle is not None:
        x, y, width, height = rectangle
        command += ["-crop", f"{width}x{height}+{x}+{y}", "+repage"]
    command += ["-depth", "8", "rgb:-"]
    return subprocess.run(command, env=environment, check=True, capture_output=True).stdout


def count(pixel_bytes: bytes, colour: bytes, tolerance: int = 12) -> int:
    """How many pixels have that colour, give or take what smoothing does to an edge."""
    red, green, blue = colour
    return sum(
        1
        for at in range(0, len(pixel_bytes), 3)
        if abs(pixel_bytes[at] - red) <= tolerance
        and abs(pixel_bytes[at + 1] - green) <= tolerance
        and abs(pixel_bytes[at + 2] - blue) <= tolerance
    )
