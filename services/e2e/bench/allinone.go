package main

import "context"

func allInOne(_ context.Context, _ options) error { return nil }
