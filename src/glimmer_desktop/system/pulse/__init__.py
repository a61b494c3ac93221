"""PulseAudio, and PipeWire in its place, in their own protocol: who listens, and one soft bell."""
