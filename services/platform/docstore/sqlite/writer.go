package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"sync"

	"github.com/fitfusion/fitfusion/services/platform/docstore/internal/codec"
)

// batch is the most writes that share a commit.
const batch = 64

// writer runs statements one after another on the connection that writes.
// Those that wait while a commit is under way share the next one, and its wait
// for the disk: concurrent writers get twice the throughput, a lone one is not
// delayed. The goroutine of run ends when close is called.
type writer struct {
	db      *sql.DB // of one connection
	queue   chan *write
	stop    func() // closes closing, once
	closing chan struct{}
	closed  chan struct{}
}

// write is one statement. Its results are read after done is closed.
type write struct {
	ctx       context.Context //nolint:containedctx // a message to another goroutine, gone with it
	statement *sql.Stmt
	args      []any
	rows      int64
	err       error
	done      chan struct{}
}

func startWriter(ctx context.Context, db *sql.DB) *writer {
	w := &writer{db: db, queue: make(chan *write, batch), closing: make(chan struct{}), closed: make(chan struct{})}
	w.stop = sync.OnceFunc(func() { close(w.closing) })
	go w.run(context.WithoutCancel(ctx))
	return w
}

// exec gives the number of rows touched, when they are committed. Cancelled
// while it waits for its turn, the write is not done; cancelled later, it may
// have been.
func (w *writer) exec(ctx context.Context, statement *sql.Stmt, args ...any) (int64, error) {
	job := &write{ctx: ctx, statement: statement, args: args, done: make(chan struct{})}
	select {
	case <-w.closing:
		return 0, codec.Down(errClosed)
	default:
	}
	select {
	case w.queue <- job:
	case <-ctx.Done():
		return 0, failure(ctx, ctx.Err())
	case <-w.closing:
		return 0, codec.Down(errClosed)
	}
	select {
	case <-job.done:
		return job.rows, failure(ctx, job.err)
	case <-ctx.Done():
		return 0, failure(ctx, ctx.Err())
	case <-w.closed: // the job may have come after the last look at the queue
		select {
		case <-job.done:
			return job.rows, failure(ctx, job.err)
		default:
			return 0, codec.Down(errClosed)
		}
	}
}

var errClosed = errors.New("the database is closed")

// close does what is queued and ends the goroutine.
func (w *writer) close() error {
	w.stop()
	<-w.closed
	return w.db.Close()
}

func (w *writer) run(ctx context.Context) {
	defer close(w.closed)
	for {
		select {
		case job := <-w.queue:
			w.commit(ctx, w.waiting([]*write{job}))
		case <-w.closing:
			if jobs := w.waiting(nil); len(jobs) > 0 {
				w.commit(ctx, jobs)
				continue
			}
			return
		}
	}
}

// waiting adds what is in the queue now.
func (w *writer) waiting(jobs []*write) []*write {
	for len(jobs) < batch {
		select {
		case job := <-w.queue:
			jobs = append(jobs, job)
		default:
			return jobs
		}
	}
	return jobs
}

// commit runs jobs, and answers each when it is on the disk.
func (w *writer) commit(ctx context.Context, jobs []*write) {
	if len(jobs) == 1 {
		jobs[0].run(jobs[0].ctx, jobs[0].statement) //nolint:contextcheck // alone, it is interrupted with its caller
	} else if err := w.together(ctx, jobs); err != nil {
		for _, job := range jobs {
			job.rows, job.err = 0, err
		}
	}
	for _, job := range jobs {
		close(job.done)
	}
}

// together runs jobs in one transaction. A key that is taken undoes only its
// own statement. Anything else may have ended the transaction: then all fail.
// A statement is not interrupted in here, as that would undo the others.
func (w *writer) together(ctx context.Context, jobs []*write) error {
	tx, err := w.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing to roll back
	for _, job := range jobs {
		if job.err = job.ctx.Err(); job.err != nil {
			continue
		}
		job.run(ctx, tx.StmtContext(ctx, job.statement))
		if job.err != nil && !taken(job.err) {
			return job.err
		}
	}
	return tx.Commit()
}

func (j *write) run(ctx context.Context, statement *sql.Stmt) {
	result, err := statement.ExecContext(ctx, j.args...)
	if err == nil {
		j.rows, err = result.RowsAffected()
	}
	j.err = err
}
