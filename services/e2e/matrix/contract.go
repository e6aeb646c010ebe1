// Package matrix walks over every route of every contract: who may call it,
// and whose things it shows.
package matrix

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"go.yaml.in/yaml/v3"
)

// Operation is one route of a contract.
type Operation struct {
	Service, ID, Method, Path string
	Public                    bool // its contract asks for no token
}

// Operations reads the contracts below root, the services' folder.
func Operations(root string) ([]Operation, error) {
	files, err := filepath.Glob(filepath.Join(root, "*", "api", "openapi.yaml"))
	if err != nil {
		return nil, err
	}
	var all []Operation
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var contract struct {
			Paths map[string]map[string]yaml.Node
		}
		if err := yaml.Unmarshal(raw, &contract); err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
		service := filepath.Base(filepath.Dir(filepath.Dir(file)))
		for path, methods := range contract.Paths {
			for method, node := range methods {
				if method == "parameters" {
					continue
				}
				var operation struct {
					OperationID string                 `yaml:"operationId"`
					Security    *[]map[string][]string `yaml:"security"`
				}
				if err := node.Decode(&operation); err != nil {
					return nil, fmt.Errorf("read %s %s: %w", method, path, err)
				}
				all = append(all, Operation{
					Service: service, ID: operation.OperationID, Method: method, Path: path,
					Public: operation.Security != nil && len(*operation.Security) == 0,
				})
			}
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	return all, nil
}
