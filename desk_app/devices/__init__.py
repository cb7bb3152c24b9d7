"""What stands beside the desk: ticket printers. Bytes and sockets, no rule and no screen."""
