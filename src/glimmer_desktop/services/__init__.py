"""What one can do: plain synchronous calls over the ports, without Qt and without SQL."""
