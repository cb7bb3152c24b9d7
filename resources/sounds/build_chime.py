"""Make the chime of a call: two soft tones, a fifth apart; `python resources/sounds/build_chime.py`."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
TONES = ((784.0, 0.0), (587.33, 0.35))  # G5 then D5, and when each begins, in seconds
LENGTH_S = 1.3


def sample(at: float) -> float:
    """The height of the wave at a moment: each tone fades away, with a little of its octave."""
    height = 0.0
    for pitch, begins in TONES:
        since = at - begins
        if since > 0:
            fade = min(1.0, since / 0.01) * math.exp(-3.5 * since)
            height += fade * (math.sin(2 * math.pi * pitch * since) + 0.25 * math.sin(4 * math.pi * pitch * since))
    return height * 0.35


def main() -> None:
    """Write chime.wav beside this file."""
    with wave.open(str(Path(__file__).with_name("chime.wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        heights = (sample(n / RATE) for n in range(int(RATE * LENGTH_S)))
        file.writeframes(b"".join(struct.pack("<h", round(32_000 * height)) for height in heights))


if __name__ == "__main__":
    main()
