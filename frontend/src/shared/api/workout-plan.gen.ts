// Made by "npm run api" from services/workout-plan/api/openapi.yaml. Do not edit.

export interface paths {
    "/api/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the catalogue. Public, since it holds nothing of anybody. */
        get: operations["listExercises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exercises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exercise with its instructions. */
        get: operations["getExercise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exercises/{id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exercises of the same pattern and muscle, best first, each with its reason. */
        get: operations["listAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exercises/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which muscles a set of each exercise counts for; made for the progress service. */
        get: operations["listCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a plan from the caller's profile and make it the current one.
         * @description 409 `profile_required` without a profile; 409 `medical_referral` when the screening answers name symptoms (R34). The client makes the id: sent twice, the plan is made once.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The current plan with the week of a day. */
        get: operations["getCurrentPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session with its loads and the reason of each choice. */
        get: operations["getPlanSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to do today, with loads that follow what was logged. */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current/weeks/{week}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One week of the current plan. */
        get: operations["getPlanWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The week that some answers would lead to. Public, keeps nothing; shown while a person fills in the profile. */
        post: operations["previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Alternative: {
            exercise: components["schemas"]["ExerciseBrief"];
            reason: string;
        };
        AlternativeList: {
            items: components["schemas"]["Alternative"][];
        };
        Band: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            muscle: components["schemas"]["Muscle"];
            /**
             * Format: double
             * @description Credited sets planned in the shown week.
             */
            planned: number;
        };
        Credit: {
            exerciseId: string;
            primary: string[];
            secondary: string[];
        };
        CreditList: {
            items: components["schemas"]["Credit"][];
        };
        DayBrief: {
            date: string;
            exercises: components["schemas"]["DayExercise"][];
            id: string;
            kind: components["schemas"]["DayKind"];
            minutes: number;
            sets: number;
            /** @enum {string} */
            status: "planned" | "done" | "missed" | "rest";
            title: string;
            /** @description 1 is Monday. */
            weekday: number;
            workoutId?: string;
        };
        DayExercise: {
            id: string;
            name: string;
            primary: components["schemas"]["Muscle"][];
            secondary: components["schemas"]["Muscle"][];
            sets: number;
        };
        /** @enum {string} */
        DayKind: "lifting" | "aerobic" | "mobility" | "rest";
        /** @enum {string} */
        Equipment: "none" | "bands" | "dumbbells" | "kettlebell" | "home" | "gym";
        Exercise: {
            cues: string[];
            equipment: string[];
            id: string;
            level: components["schemas"]["Level"];
            loadable?: boolean;
            /** @enum {string} */
            mechanics: "compound" | "isolation";
            mistakes?: string[];
            name: string;
            pattern: string;
            primary: components["schemas"]["Muscle"][];
            progression?: components["schemas"]["ExerciseBrief"];
            regression?: components["schemas"]["ExerciseBrief"];
            seated?: boolean;
            secondary: components["schemas"]["Muscle"][];
            /** Format: double */
            stepKg?: number;
            steps: string[];
            stressedJoints?: string[];
            summary: string;
            unilateral: boolean;
        };
        ExerciseBrief: {
            id: string;
            level: components["schemas"]["Level"];
            /** @description Whether a load in kg can be chosen. */
            loadable?: boolean;
            name: string;
            pattern: string;
            primary: components["schemas"]["Muscle"][];
            seated?: boolean;
            secondary: components["schemas"]["Muscle"][];
            /**
             * Format: double
             * @description The smallest jump of the load.
             */
            stepKg?: number;
            unilateral?: boolean;
        };
        ExerciseList: {
            items: components["schemas"]["ExerciseBrief"][];
            total: number;
        };
        FieldError: {
            code: string;
            detail: string;
            /** @description JSON pointer into the request body, or ?name for a query parameter. */
            pointer: string;
        };
        /** @enum {string} */
        Goal: "lose_weight" | "gain_muscle" | "endurance" | "healthy";
        LastSet: {
            /** Format: double */
            kg?: number;
            reps?: number;
            rir?: number;
            seconds?: number;
        };
        /** @enum {string} */
        Level: "beginner" | "intermediate" | "advanced";
        /** @enum {string} */
        Limitation: "knee" | "low_back" | "shoulder" | "wrist" | "seated" | "older_adult";
        /** @enum {string} */
        Muscle: "quadriceps" | "hamstrings" | "glutes" | "chest" | "back" | "shoulders" | "core" | "biceps" | "triceps" | "calves";
        Plan: {
            /** @description Credited sets of each muscle a week. */
            bands: components["schemas"]["Band"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Of the day asked for; 0 before the start, 13 after the end. */
            currentWeek: number;
            daysPerWeek: number;
            goal: components["schemas"]["Goal"];
            id: string;
            level: components["schemas"]["Level"];
            minutesPerSession: number;
            reasons: components["schemas"]["Reason"][];
            /** Format: int64 */
            seed: number;
            /** @description The week's division, in words. */
            split: string;
            /** @description The Monday of week 1. */
            startsOn: string;
            warnings: components["schemas"]["Warning"][];
            week: components["schemas"]["Week"];
            weeks: components["schemas"]["WeekBrief"][];
        };
        PlannedLoad: {
            /** @enum {string} */
            action: "start" | "raise" | "hold" | "reduce" | "resume";
            /** Format: double */
            fromKg?: number;
            /**
             * Format: double
             * @description Absent for body weight.
             */
            kg?: number;
            /** @description The working sets of last time. */
            last?: components["schemas"]["LastSet"][];
            reason: components["schemas"]["Reason"];
            reps?: number;
        };
        PlanRequest: {
            /** @description A UUID made by the client. */
            id: string;
            /**
             * Format: int64
             * @description Another seed gives another choice of equal exercises; drawn when absent.
             */
            seed?: number;
            /** @description YYYY-MM-DD; the Monday of that week is week 1's. The caller's current day when absent. */
            startsOn?: string;
        };
        Preview: {
            reasons: components["schemas"]["Reason"][];
            split: string;
            warnings: components["schemas"]["Warning"][];
            week: components["schemas"]["Week"];
        };
        PreviewRequest: {
            age?: number;
            daysPerWeek: number;
            equipment: components["schemas"]["Equipment"];
            /** @description Whether the health check named a condition. */
            flagged?: boolean;
            goal: components["schemas"]["Goal"];
            level: components["schemas"]["Level"];
            limitations: components["schemas"]["Limitation"][];
            minutesPerSession: number;
        };
        Problem: {
            /** @description Stable and made for programs. */
            code: string;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        Reason: {
            /** @enum {string} */
            about?: "exercise" | "sets" | "reps" | "rest" | "effort" | "load" | "order" | "day" | "split" | "time" | "aerobic";
            rule: string;
            source: string;
            text: string;
            /** @enum {string} */
            type: "guideline" | "study" | "convention";
        };
        Session: {
            date: string;
            deload: boolean;
            id: string;
            items: components["schemas"]["SessionItem"][];
            kind: components["schemas"]["DayKind"];
            minutes: number;
            /** @description Which session of the week this is. */
            number: number;
            of: number;
            progressUnavailable?: boolean;
            reasons: components["schemas"]["Reason"][];
            sets: number;
            /** @enum {string} */
            status: "planned" | "done" | "missed" | "rest";
            title: string;
            warnings: components["schemas"]["Warning"][];
            week: number;
            weekday: number;
            workoutId?: string;
        };
        SessionItem: {
            exercise: components["schemas"]["ExerciseBrief"];
            /** @enum {string} */
            kind: "warmup" | "strength" | "aerobic" | "mobility" | "balance";
            load?: components["schemas"]["PlannedLoad"];
            /** @description Such as A1 and A2, done in turn. */
            pair?: string;
            rampSets?: number;
            reasons: components["schemas"]["Reason"][];
            repsMax?: number;
            repsMin?: number;
            restSeconds: number;
            rir: number;
            /** @description Such as 3-4, of 10. */
            rpe?: string;
            /** @description For timed work. */
            seconds?: number;
            sets: number;
            /** @enum {string} */
            zone?: "light" | "moderate" | "vigorous";
        };
        Today: {
            currentWeek: number;
            date: string;
            next?: components["schemas"]["DayBrief"];
            session?: components["schemas"]["Session"];
            week: components["schemas"]["Week"];
        };
        Warning: {
            rule: string;
            text: string;
            yieldsTo: string;
        };
        Week: {
            /** @description Monday to Sunday. */
            days: components["schemas"]["DayBrief"][];
            deload: boolean;
            done: number;
            number: number;
            /** @description One sentence about the week. */
            phase: string;
            /** @description The log did not answer: what was done is unknown and loads are absent. */
            progressUnavailable?: boolean;
            /** @description Days that are not rest. */
            sessions: number;
            startsOn: string;
        };
        WeekBrief: {
            aerobicMinutes?: number;
            deload: boolean;
            number: number;
            sets: number;
            startsOn: string;
        };
    };
    responses: {
        /** @description The plan. */
        Plan: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Plan"];
            };
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
        Date: string;
        Id: string;
        /** @description es or en; en when absent. */
        Lang: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listExercises: {
        parameters: {
            query?: {
                /** @description What the user has. */
                equipment?: components["schemas"]["Equipment"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                level?: components["schemas"]["Level"];
                /** @description 1 to 300, 50 when absent. */
                limit?: number;
                limitation?: components["schemas"]["Limitation"];
                muscle?: components["schemas"]["Muscle"];
                pattern?: string;
                /** @description Words in any language; accents and plurals are forgiven. At most 100 characters. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExerciseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExercise: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exercise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAlternatives: {
        parameters: {
            query?: {
                equipment?: components["schemas"]["Equipment"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                level?: components["schemas"]["Level"];
                limitation?: components["schemas"]["Limitation"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlternativeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every exercise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createPlan: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            201: components["responses"]["Plan"];
            default: components["responses"]["Problem"];
        };
    };
    getCurrentPlan: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Plan"];
            default: components["responses"]["Problem"];
        };
    };
    getPlanSession: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getToday: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPlanWeek: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path: {
                week: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Week"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewPlan: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description The first week and what was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
