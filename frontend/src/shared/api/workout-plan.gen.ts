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
        /** The caller's plans, the newest first. */
        get: operations["listPlans"];
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
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Any plan of the caller's, an earlier one as well; "current" is that of the day. */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision of a plan with its rule, and every warning with what would close its gap. */
        get: operations["explainPlan"];
        put?: never;
        post?: never;
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
    "/api/plans/current/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new plan from the profile as it is now, from the Monday of a day's week on. The old plan and the log stay.
         * @description What was logged lately sets where the aerobic minutes begin; loads follow the log as ever. The client makes the id: sent twice, the plan is made once. Errors as of createPlan, and 404 `no_plan` when there is none to follow.
         */
        post: operations["regeneratePlan"];
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
    "/api/plans/current/sessions/{sessionId}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Do a session on another day of its week or of the next one. When R5 is broken the answer warns. */
        put: operations["moveSession"];
        post?: never;
        /** Give a session its planned day back. */
        delete: operations["restoreDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current/sessions/{sessionId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shorten a session for a day with less time and keep what matters most (R10). */
        put: operations["shortenSession"];
        post?: never;
        /** Give a session its planned length back. */
        delete: operations["restoreMinutes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current/sessions/{sessionId}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may take an exercise's place in a session, within the caller's equipment, level and limitations, best first. */
        get: operations["listSwaps"];
        put?: never;
        /**
         * Put another exercise in the place of one, in this session or from it on.
         * @description Only what R2 and R3 allow the caller and what trains the same movement or muscle: 422 names the field otherwise. Sets stay; repetitions, reserve, pauses and load are set anew where the rules ask for it, and the session still fits its minutes. 409 `session_done`, `too_many_edits`.
         */
        post: operations["swapExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/current/sessions/{sessionId}/swaps/{exerciseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Undo the swap that is in force for an exercise of a session; from wherever it began. */
        delete: operations["undoSwap"];
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
    "/api/plans/current/weeks/{week}/deload": {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                week: number;
            };
            cookie?: never;
        };
        get?: never;
        /** Make a deload of a week (R24), with about half the sets and no heavier loads. 409 `deload_already` when the plan has one there, `week_over`. */
        put: operations["lightenWeek"];
        post?: never;
        /** Give a week its planned sets back. */
        delete: operations["restoreWeek"];
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
    "/api/routines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own routines, the newest first. */
        get: operations["listRoutines"];
        put?: never;
        /**
         * Keep a routine of one's own. The client makes the id; sent twice, it is kept once.
         * @description Rules that it breaks are no error, validateRoutine says which they are. 422 is for what has no form.
         */
        post: operations["createRoutine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One of the caller's routines. */
        get: operations["getRoutine"];
        /** Replace a routine's contents; needs If-Match. What it was is kept as a version. */
        put: operations["editRoutine"];
        post?: never;
        /** Delete a routine with its versions and its link; needs If-Match. */
        delete: operations["deleteRoutine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link to a routine. One from before leads nowhere from then on. */
        post: operations["shareRoutine"];
        /** Revoke the link; whoever opens it gets 404 from then on. */
        delete: operations["unshareRoutine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last twenty versions, the current one first. */
        get: operations["listRoutineVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version was. */
        get: operations["getRoutineVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a kept version the current contents; needs If-Match. What is current now is kept as a version. */
        post: operations["restoreRoutineVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a predefined or a shared routine one's own, in the language asked for. */
        post: operations["copyRoutine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/predefined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The coach's shelf. Public, since it holds nothing of anybody. */
        get: operations["listPredefinedRoutines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/predefined/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the shelf with its days. Public. */
        get: operations["getPredefinedRoutine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a share link leads to, as it is now. Public; it says nothing of who made it.
         * @description 404 when the link was revoked or never was. The token is the right to read; nothing can be changed by it.
         */
        get: operations["getSharedRoutine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routines/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which training rules a routine breaks for the caller, and by how much. A question, it changes nothing.
         * @description 409 `profile_required` without a profile.
         */
        post: operations["validateRoutine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The training rules R1 to R44. Public. */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule with its reason, its evidence and what it looks like in a plan. */
        get: operations["getRule"];
        put?: never;
        post?: never;
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
            moved?: components["schemas"]["Moved"];
            /** @description Why a missed session is not offered again. */
            note?: string;
            sets: number;
            shortened?: components["schemas"]["Shortened"];
            /**
             * @description before: the plan began later in that week.
             * @enum {string}
             */
            status: "planned" | "done" | "missed" | "moved" | "before" | "rest";
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
        DayRequest: {
            /** @description YYYY-MM-DD, in the session's week or the next one. */
            date: string;
        };
        /** @description One sentence of why, and everything that it holds for. */
        Decision: {
            /** @description Titles of the days that it holds for. */
            days: string[];
            exercises: components["schemas"]["ExerciseName"][];
            reason: components["schemas"]["Reason"];
            /** @description Weeks in which it holds; none for the whole plan. */
            weeks: number[];
        };
        DecisionGroup: {
            /** @enum {string} */
            about: "split" | "day" | "time" | "aerobic" | "exercise" | "sets" | "reps" | "rest" | "effort" | "load" | "order";
            decisions: components["schemas"]["Decision"][];
            title: string;
        };
        /** @enum {string} */
        Equipment: "none" | "bands" | "dumbbells" | "kettlebell" | "home" | "gym";
        Evidence: {
            /** @description Which part of the rule rests on it. */
            covers: string;
            source: string;
            type: components["schemas"]["EvidenceType"];
            /** @description Absent for a convention. */
            year?: number;
        };
        /** @enum {string} */
        EvidenceType: "guideline" | "study" | "convention";
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
        ExerciseName: {
            id: string;
            name: string;
        };
        Explanation: {
            groups: components["schemas"]["DecisionGroup"][];
            planId: string;
            split: string;
            warnings: components["schemas"]["Warning"][];
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
        MinutesRequest: {
            /** @description 10 to 90. */
            minutes: number;
        };
        /** @description A session whose date is not the planned one. */
        Moved: {
            /**
             * @description calendar: it was missed, or made room for one that was, and this is the next day on which its muscles have rested.
             * @enum {string}
             */
            by: "calendar" | "person";
            /** @description The day that was planned, YYYY-MM-DD. */
            from: string;
            reason: components["schemas"]["Reason"];
            warning?: components["schemas"]["Warning"];
        };
        /** @enum {string} */
        Muscle: "quadriceps" | "hamstrings" | "glutes" | "chest" | "back" | "shoulders" | "core" | "biceps" | "triceps" | "calves";
        MuscleCredit: {
            muscle: components["schemas"]["Muscle"];
            /** Format: double */
            sets: number;
        };
        /** @description Brisk walking beside the sessions that completes the week's aerobic minutes (R25). */
        Outside: {
            /** @description Minutes of this week: 150, or what R26 and R27 let it grow to by now. */
            goal: number;
            /** @description What neither the log nor the sessions to come hold. */
            left: number;
            /** @description Aerobic minutes logged this week, walks and sessions. */
            logged: number;
            /** @description Moderate-equivalent minutes in the week's sessions. */
            planned: number;
            text: string;
        };
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
        PlanBrief: {
            /** @description The first day that counts, when it is later than startsOn. */
            beginsOn?: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            daysPerWeek: number;
            /** @description The Sunday of week 12. */
            endsOn: string;
            goal: components["schemas"]["Goal"];
            id: string;
            level: components["schemas"]["Level"];
            minutesPerSession: number;
            split: string;
            /** @description The Monday of week 1. */
            startsOn: string;
        };
        PlanList: {
            items: components["schemas"]["PlanBrief"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
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
        PredefinedBrief: {
            days: number;
            description: string;
            equipment: components["schemas"]["Equipment"];
            /** @description Bodies that it was made for. */
            for: components["schemas"]["RoutineFor"][];
            goal: components["schemas"]["Goal"];
            id: string;
            level: components["schemas"]["Level"];
            /** @description Of a session. */
            minutes: number;
            name: string;
        };
        PredefinedList: {
            items: components["schemas"]["PredefinedBrief"][];
        };
        PredefinedRoutine: {
            /** @description Rules that it keeps for whom it was made. */
            claims: components["schemas"]["RuleTitle"][];
            days: components["schemas"]["RoutineDay"][];
            description: string;
            equipment: components["schemas"]["Equipment"];
            for: components["schemas"]["RoutineFor"][];
            goal: components["schemas"]["Goal"];
            id: string;
            level: components["schemas"]["Level"];
            minutes: number;
            name: string;
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
            /** @description Asks for push, pull and legs twice a week. */
            sixDaySplit?: boolean;
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
        RegenerateRequest: {
            /** @description YYYY-MM-DD; the Monday of that week is week 1's. */
            from: string;
            /** @description A UUID made by the client. */
            id: string;
        };
        Routine: {
            /** Format: date-time */
            createdAt: string;
            days: components["schemas"]["RoutineDay"][];
            /** @description For If-Match; sharing changes it, too. */
            etag: string;
            id: string;
            name: string;
            notes?: string;
            /** Format: date-time */
            savedAt: string;
            /**
             * Format: date-time
             * @description Absent when it is not shared.
             */
            sharedSince?: string;
            /** @description Of the contents, from 1. */
            version: number;
        };
        RoutineBrief: {
            /** Format: date-time */
            createdAt: string;
            days: number;
            etag: string;
            /** @description Different ones. */
            exercises: number;
            id: string;
            name: string;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            sharedSince?: string;
            version: number;
        };
        /** @description predefined or token, one of them. */
        RoutineCopy: {
            /** @description A UUID made by the client for the copy. */
            id: string;
            /** @description The id of a predefined routine. */
            predefined?: string;
            /** @description Of a share link. */
            token?: string;
        };
        RoutineDay: {
            items: components["schemas"]["RoutineItem"][];
            /** @description Estimated. */
            minutes: number;
            name?: string;
            notes?: string;
            /** @description Working sets of strength work. */
            sets: number;
            weekday?: number;
        };
        RoutineDayFacts: {
            minutes: number;
            sets: number;
            /** @description As fixed, or where the day lies best; 1 is Monday. */
            weekday: number;
        };
        RoutineDayInput: {
            /** @description 1 to 30 in order; at most 100 in a routine. */
            items: components["schemas"]["RoutineItemInput"][];
            /** @description At most 80 characters. */
            name?: string;
            /** @description At most 500 characters. */
            notes?: string;
            /** @description 1 is Monday; every day has one, rising, or none has. */
            weekday?: number;
        };
        RoutineFinding: {
            /** @description Stable, such as session_many. */
            code: string;
            /** @description JSON pointer to the day or the exercise; absent for the week as a whole. */
            pointer?: string;
            rule: string;
            source: string;
            /** @description What and by how much. */
            text: string;
            /** @description The rule's. */
            title: string;
            /** @enum {string} */
            type: "guideline" | "study" | "convention";
        };
        /** @enum {string} */
        RoutineFor: "knee" | "low_back" | "shoulder" | "wrist" | "seated" | "older_adult" | "pregnant";
        RoutineInput: {
            /** @description 1 to 7, in order. */
            days: components["schemas"]["RoutineDayInput"][];
            /** @description 1 to 80 characters. */
            name: string;
            /** @description At most 2000 characters. */
            notes?: string;
        };
        RoutineItem: {
            exercise: components["schemas"]["ExerciseBrief"];
            group?: string;
            notes?: string;
            restSeconds: number;
            sets: components["schemas"]["RoutineSets"][];
        };
        RoutineItemInput: {
            exerciseId: string;
            /** @description One capital letter; neighbours that share it are a superset of 2 to 5. */
            group?: string;
            /** @description At most 300 characters. */
            notes?: string;
            /** @description After each set, 0 to 600; in a superset, before the next exercise. */
            restSeconds: number;
            /** @description 1 to 8, warm-ups first. */
            sets: components["schemas"]["RoutineSets"][];
        };
        RoutineList: {
            items: components["schemas"]["RoutineBrief"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        RoutineReport: {
            /** @description Credited sets a week of each muscle. */
            credits: components["schemas"]["MuscleCredit"][];
            days: components["schemas"]["RoutineDayFacts"][];
            /** @description In the order of the rules; empty when none is broken. */
            findings: components["schemas"]["RoutineFinding"][];
        };
        RoutineRequest: {
            days: components["schemas"]["RoutineDayInput"][];
            /** @description A UUID made by the client. */
            id: string;
            name: string;
            notes?: string;
        };
        /** @description Equal sets. One target each: repetitions (normal, drop, warmup), seconds (timed, warmup) or metres (normal, warmup, of carries and aerobic exercises). amrap, as many as possible, may name a least number and a time limit. */
        RoutineSets: {
            /** @description 1 to 20. */
            count: number;
            /** @description 5 to 100000. */
            metres?: number;
            repsMax?: number;
            /** @description 1 to 100. */
            repsMin?: number;
            /** @description Repetitions in reserve, 0 to 10, at least 1 in amrap; required where repetitions count as work. */
            rir?: number;
            /** @description 5 to 14400; of one side, when the exercise has two. */
            seconds?: number;
            type: components["schemas"]["SetType"];
        };
        RoutineShare: {
            /** @description The routine's new one. */
            etag: string;
            /** Format: date-time */
            since: string;
            /** @description 130 random bits; the server keeps its hash alone. */
            token: string;
        };
        RoutineVersion: {
            current: boolean;
            days: components["schemas"]["RoutineDay"][];
            name: string;
            notes?: string;
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        RoutineVersionBrief: {
            current: boolean;
            days: number;
            name: string;
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        RoutineVersionList: {
            items: components["schemas"]["RoutineVersionBrief"][];
        };
        Rule: {
            /** @description Each part of the rule with its own kind of evidence, the main one first. */
            evidence: components["schemas"]["Evidence"][];
            /** @description R1 to R44. */
            id: string;
            /** @description What it looks like in a plan. */
            inPlan: string;
            source: string;
            /** @description The rule in one plain sentence. */
            text: string;
            title: string;
            type: components["schemas"]["EvidenceType"];
            why: string;
        };
        RuleList: {
            items: components["schemas"]["Rule"][];
        };
        RuleTitle: {
            /** @description Such as R11. */
            rule: string;
            title: string;
        };
        Session: {
            date: string;
            deload: boolean;
            id: string;
            items: components["schemas"]["SessionItem"][];
            kind: components["schemas"]["DayKind"];
            minutes: number;
            moved?: components["schemas"]["Moved"];
            /** @description Why a missed session is not offered again. */
            note?: string;
            /** @description Which session of the week this is. */
            number: number;
            of: number;
            progressUnavailable?: boolean;
            reasons: components["schemas"]["Reason"][];
            sets: number;
            shortened?: components["schemas"]["Shortened"];
            /**
             * @description before: the plan began later in that week.
             * @enum {string}
             */
            status: "planned" | "done" | "missed" | "moved" | "before" | "rest";
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
            swapped?: components["schemas"]["Swapped"];
            /** @enum {string} */
            zone?: "light" | "moderate" | "vigorous";
        };
        /** @enum {string} */
        SetType: "normal" | "warmup" | "drop" | "timed" | "amrap";
        SharedRoutine: {
            days: components["schemas"]["RoutineDay"][];
            name: string;
            notes?: string;
            /** Format: date-time */
            savedAt: string;
        };
        Shortened: {
            /** @description What was planned. */
            from: number;
            /** @description What the caller has. */
            minutes: number;
        };
        /** @description The caller's own choice in place of the plan's. */
        Swapped: {
            from: components["schemas"]["ExerciseBrief"];
            scope: components["schemas"]["SwapScope"];
            /** @description The session in which it was made. */
            since: string;
        };
        SwapRequest: {
            /** @description An exercise of the session. */
            exerciseId: string;
            /** @description What takes its place; the plan's own exercise gives it back. */
            replacementId: string;
            scope: components["schemas"]["SwapScope"];
        };
        /** @enum {string} */
        SwapScope: "session" | "onward";
        Today: {
            currentWeek: number;
            date: string;
            next?: components["schemas"]["DayBrief"];
            session?: components["schemas"]["Session"];
            week: components["schemas"]["Week"];
        };
        Warning: {
            /**
             * @description note: something to know, such as minutes to walk.
             * @enum {string}
             */
            kind?: "warning" | "note";
            rule: string;
            /** @description What, by how much, and what would close the gap. */
            text: string;
            yieldsTo: string;
        };
        Week: {
            /** @description Sessions that were moved into this week from the one before. */
            carried?: components["schemas"]["DayBrief"][];
            /** @description Monday to Sunday as planned; a moved one has another date. */
            days: components["schemas"]["DayBrief"][];
            deload: boolean;
            done: number;
            /** @description The caller made a deload of it. */
            lightened?: boolean;
            number: number;
            outside?: components["schemas"]["Outside"];
            /** @description One sentence about the week. */
            phase: string;
            /** @description The log did not answer: what was done is unknown and loads are absent. */
            progressUnavailable?: boolean;
            /** @description Days that are not rest and not before the plan began. */
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
        /** @description At most ten. */
        Alternatives: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AlternativeList"];
            };
        };
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
        /** @description The routine. */
        Routine: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Routine"];
            };
        };
        /** @description The session as it is now. */
        SessionAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Session"];
            };
        };
    };
    parameters: {
        /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
        Date: string;
        Id: string;
        IfMatch: string;
        /** @description es or en; en when absent. */
        Lang: string;
        /** @description How the caller feels, 1 (very poor) to 5: 1 makes loads lighter, 2 lets none rise. Not kept. */
        Readiness: number;
        /** @description Such as w1d3: week 1, Wednesday. */
        SessionId: string;
        /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
        TimeZone: string;
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
    listPlans: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description 1 to 50, 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
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
    getPlan: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
                /** @description Which week to show, 1 to 12; that of the day when absent. */
                week?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Plan"];
            default: components["responses"]["Problem"];
        };
    };
    explainPlan: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
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
            /** @description The explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
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
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
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
    regeneratePlan: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegenerateRequest"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            201: components["responses"]["Plan"];
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
                /** @description How the caller feels, 1 (very poor) to 5: 1 makes loads lighter, 2 lets none rise. Not kept. */
                readiness?: components["parameters"]["Readiness"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
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
    moveSession: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayRequest"];
            };
        };
        responses: {
            200: components["responses"]["SessionAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    restoreDay: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    shortenSession: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesRequest"];
            };
        };
        responses: {
            200: components["responses"]["SessionAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    restoreMinutes: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    listSwaps: {
        parameters: {
            query: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description An exercise of the session. */
                exerciseId: string;
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Alternatives"];
            default: components["responses"]["Problem"];
        };
    };
    swapExercise: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapRequest"];
            };
        };
        responses: {
            200: components["responses"]["SessionAnswer"];
            default: components["responses"]["Problem"];
        };
    };
    undoSwap: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                /** @description The exercise that came in, or the one that went. */
                exerciseId: string;
                /** @description Such as w1d3: week 1, Wednesday. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionAnswer"];
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
                /** @description How the caller feels, 1 (very poor) to 5: 1 makes loads lighter, 2 lets none rise. Not kept. */
                readiness?: components["parameters"]["Readiness"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
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
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
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
    lightenWeek: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                week: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week as it is now. */
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
    restoreWeek: {
        parameters: {
            query?: {
                /** @description The caller's calendar day, YYYY-MM-DD; the UTC day when absent. */
                date?: components["parameters"]["Date"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description The caller's IANA time zone, by which a logged workout has its day. When absent, one logged within a day of its session counts as done on it. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path: {
                week: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week as it is now. */
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
    listRoutines: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 1 to 50, 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createRoutine: {
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
                "application/json": components["schemas"]["RoutineRequest"];
            };
        };
        responses: {
            200: components["responses"]["Routine"];
            201: components["responses"]["Routine"];
            default: components["responses"]["Problem"];
        };
    };
    getRoutine: {
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
            200: components["responses"]["Routine"];
            default: components["responses"]["Problem"];
        };
    };
    editRoutine: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutineInput"];
            };
        };
        responses: {
            200: components["responses"]["Routine"];
            default: components["responses"]["Problem"];
        };
    };
    deleteRoutine: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    shareRoutine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link's token, shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineShare"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unshareRoutine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no link. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listRoutineVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineVersionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRoutineVersion: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreRoutineVersion: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Routine"];
            default: components["responses"]["Problem"];
        };
    };
    copyRoutine: {
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
                "application/json": components["schemas"]["RoutineCopy"];
            };
        };
        responses: {
            200: components["responses"]["Routine"];
            201: components["responses"]["Routine"];
            default: components["responses"]["Problem"];
        };
    };
    listPredefinedRoutines: {
        parameters: {
            query?: {
                /** @description 1 to 7 days a week. */
                days?: number;
                /** @description What the user has. */
                equipment?: components["schemas"]["Equipment"];
                /** @description A body that it must suit; those made for it come first. */
                for?: components["schemas"]["RoutineFor"];
                goal?: components["schemas"]["Goal"];
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                level?: components["schemas"]["Level"];
                /** @description The longest session, 10 to 240. */
                minutes?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredefinedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPredefinedRoutine: {
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
            /** @description The routine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredefinedRoutine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSharedRoutine: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The routine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedRoutine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    validateRoutine: {
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
                "application/json": components["schemas"]["RoutineInput"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRule: {
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
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
