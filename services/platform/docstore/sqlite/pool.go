package sqlite

// Pool says how many connections are open, and how many of them are working:
// those that read and the one that writes.
func (e *Engine) Pool() (open, inUse int) {
	read, write := e.read.Stats(), e.write.db.Stats()
	return read.OpenConnections + write.OpenConnections, read.InUse + write.InUse
}
