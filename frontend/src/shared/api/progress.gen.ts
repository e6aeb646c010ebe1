// Made by "npm run api" from services/progress/api/openapi.yaml. Do not edit.

export interface paths {
    "/api/progress/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the log of the last weeks suggests beyond the next loads; adherence before anything harder. */
        get: operations["getAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/exercises/{exerciseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest workouts in which an exercise was done, within a year. */
        get: operations["exerciseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to lift next time, by double progression (R21). A question, it changes nothing. */
        post: operations["nextLoads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measurements, the newest first. */
        get: operations["listMeasurements"];
        put?: never;
        /** Log a weigh-in or a waist. The client makes the id. */
        post: operations["logMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/measurements/{id}": {
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
        post?: never;
        /** Delete a measurement. */
        delete: operations["deleteMeasurement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weight trend, e1RM of the lifts, credited sets of the muscles and training days of a period. */
        get: operations["getSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/workouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workouts, the newest first. */
        get: operations["listWorkouts"];
        put?: never;
        /** Log a workout. The client makes the id, so that a workout sent twice is stored once. */
        post: operations["logWorkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress/workouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** One workout. */
        get: operations["getWorkout"];
        /** Replace a workout; needs If-Match. */
        put: operations["editWorkout"];
        post?: never;
        /** Delete a workout; needs If-Match. */
        delete: operations["deleteWorkout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Absent without a plan that has run for a whole week. */
        Adherence: {
            done: number;
            /** @description Of the planned sessions of the last whole weeks; one that was done on another day counts. */
            percent: number;
            planned: number;
            /** @description 1 to 4. */
            weeks: number;
        };
        Advice: {
            /** @description The lift that stands still. */
            exerciseId?: string;
            /** @enum {string} */
            kind: "adherence" | "deload" | "plateau_lift" | "plateau_weight";
            reason: components["schemas"]["Reason"];
            title: string;
        };
        AdviceList: {
            adherence?: components["schemas"]["Adherence"];
            items: components["schemas"]["Advice"][];
            /** @description The plans did not answer: nothing is advised, since whether they are followed is unknown. */
            plansUnavailable?: boolean;
        };
        DaySummary: {
            date: string;
            sessions: number;
            workingSets: number;
        };
        ExerciseSets: {
            exerciseId: string;
            /** Format: double */
            sets: number;
        };
        FieldError: {
            code: string;
            detail: string;
            /** @description JSON pointer into the request body, or ?name for a query parameter. */
            pointer: string;
        };
        Forecast: {
            date: string;
            /** Format: double */
            highKg: number;
            /** Format: double */
            lowKg: number;
        };
        History: {
            items: components["schemas"]["HistoryEntry"][];
        };
        HistoryEntry: {
            /** Format: date-time */
            at: string;
            /** Format: double */
            e1rmKg?: number;
            sets: components["schemas"]["Set"][];
            workoutId: string;
        };
        Lift: {
            /** Format: double */
            changeKg?: number;
            exerciseId: string;
            /** @description Best e1RM of each workout. */
            points: components["schemas"]["LiftPoint"][];
        };
        LiftPoint: {
            date: string;
            /**
             * Format: double
             * @description Epley; sets of more than 12 repetitions are left out.
             */
            e1rmKg: number;
        };
        Load: {
            /** @enum {string} */
            action: "start" | "raise" | "hold" | "reduce" | "resume";
            exerciseId: string;
            /**
             * Format: double
             * @description The load of last time.
             */
            fromKg?: number;
            /** Format: double */
            kg?: number;
            last?: components["schemas"]["HistoryEntry"];
            reason: components["schemas"]["Reason"];
            /** @description Repetitions to aim at. */
            reps?: number;
        };
        LoadAnswer: {
            items: components["schemas"]["Load"][];
        };
        LoadItem: {
            exerciseId: string;
            /** @description At most 100: the loads that can be made, such as with the dumbbells there are. Steps of stepKg when absent. */
            loadsKg?: number[];
            repsMax: number;
            repsMin: number;
            rir: number;
            sets: number;
            /**
             * Format: double
             * @description What to propose when the exercise was never logged.
             */
            startKg?: number;
            /**
             * Format: double
             * @description The smallest jump the equipment allows; 0 for body weight.
             */
            stepKg: number;
        };
        LoadQuestion: {
            /** @description In a deload week no load rises (R24). */
            deload?: boolean;
            /** @description 1 to 40. */
            items: components["schemas"]["LoadItem"][];
            /** @description How the person feels, 1 (very poor) to 5: 1 reduces, 2 lets nothing rise, more changes nothing. */
            readiness?: number;
        };
        Measurement: {
            /** Format: date-time */
            at: string;
            /**
             * Format: double
             * @description 2 to 75.
             */
            bodyFatPercent?: number;
            /** @description A UUID made by the client. */
            id: string;
            /**
             * Format: double
             * @description 30 to 250.
             */
            waistCm?: number;
            /**
             * Format: double
             * @description 20 to 400.
             */
            weightKg?: number;
        };
        MeasurementPage: {
            items: components["schemas"]["Measurement"][];
            next?: string;
        };
        MuscleSets: {
            exercises?: components["schemas"]["ExerciseSets"][];
            muscle: string;
            /**
             * Format: double
             * @description Credited sets: 1 to the primary muscle, 0.5 to each secondary.
             */
            sets: number;
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
            rule: string;
            source: string;
            text: string;
            /** @enum {string} */
            type: "guideline" | "study" | "convention";
        };
        Set: {
            /**
             * Format: double
             * @description Load, -200 (assistance) to 1000; absent for body weight.
             */
            kg?: number;
            kind: components["schemas"]["SetKind"];
            /**
             * Format: double
             * @description 0 to 300000.
             */
            metres?: number;
            /** @description 0 to 200. */
            reps?: number;
            /** @description Repetitions in reserve */
            rir?: number;
            /** @description 0 to 36000. */
            seconds?: number;
        };
        /** @enum {string} */
        SetKind: "working" | "warmup" | "drop" | "failure" | "aerobic";
        Summary: {
            /** @description Days with a workout. */
            days: components["schemas"]["DaySummary"][];
            /** @description First calendar day of the period (a Monday). */
            from: string;
            /** @description By number of exposures, at most 12. */
            lifts: components["schemas"]["Lift"][];
            /** @description The catalogue did not answer and was never read; muscle sets are absent. */
            musclesUnavailable?: boolean;
            sessions: number;
            /**
             * Format: double
             * @description Mean change of the main lifts' e1RM over the period; absent below two exposures.
             */
            strengthPercent?: number;
            /** @description Today. */
            to: string;
            /** @description Oldest first. */
            weeks: components["schemas"]["WeekSummary"][];
            /** @description Weeks in a row with a logged workout; the current one counts once it has one. */
            weekStreak: number;
            weight: components["schemas"]["WeightTrend"];
            workingSets: number;
        };
        Target: {
            repsMax?: number;
            repsMin?: number;
            rir: number;
            seconds?: number;
            sets: number;
        };
        WeekSummary: {
            aerobicMinutes?: number;
            muscles: components["schemas"]["MuscleSets"][];
            sessions: number;
            startsOn: string;
            workingSets: number;
        };
        WeightPoint: {
            date: string;
            /** Format: double */
            kg?: number;
            /** Format: double */
            trendKg: number;
        };
        WeightTrend: {
            forecast?: components["schemas"]["Forecast"];
            /**
             * Format: double
             * @description Theil-Sen slope over 28 days; absent with too little data.
             */
            kgPerWeek?: number;
            /** @description Weigh-ins that are missing for a trend. */
            missingWeighIns: number;
            points: components["schemas"]["WeightPoint"][];
        };
        Workout: {
            /** @description The calendar day on which it started, YYYY-MM-DD; present when the list names a timeZone. */
            day?: string;
            /** Format: date-time */
            endedAt: string;
            /** @description For If-Match. */
            etag?: string;
            exercises: components["schemas"]["WorkoutExercise"][];
            id: string;
            notes?: string;
            planId?: string;
            sessionId?: string;
            /** Format: double */
            sessionRpe?: number;
            /** Format: date-time */
            startedAt: string;
            title?: string;
            workingSets: number;
        };
        WorkoutExercise: {
            exerciseId: string;
            /** @description 1 to 50. */
            sets: components["schemas"]["Set"][];
            target?: components["schemas"]["Target"];
        };
        WorkoutInput: {
            /** Format: date-time */
            endedAt: string;
            /** @description 1 to 40. */
            exercises: components["schemas"]["WorkoutExercise"][];
            /** @description A UUID made by the client. */
            id: string;
            /** @description At most 2000 characters. */
            notes?: string;
            planId?: string;
            /** @description The plan's session, such as w1d3. */
            sessionId?: string;
            /**
             * Format: double
             * @description 1 to 10, for the whole session.
             */
            sessionRpe?: number;
            /** Format: date-time */
            startedAt: string;
            /** @description At most 120 characters. */
            title?: string;
        };
        WorkoutPage: {
            items: components["schemas"]["Workout"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
    };
    responses: {
        /** @description The measurement as stored. */
        Measurement: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Measurement"];
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
        /** @description The workout as stored. */
        Workout: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Workout"];
            };
        };
    };
    parameters: {
        Cursor: string;
        /** @description Inclusive, RFC 3339. */
        From: string;
        Id: string;
        IfMatch: string;
        /** @description es or en; en when absent. */
        Lang: string;
        /** @description 1 to 100, 20 when absent. */
        Limit: number;
        /** @description IANA name by which days and weeks are cut; UTC when absent. */
        TimeZone: string;
        /** @description Exclusive, RFC 3339. */
        To: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAdvice: {
        parameters: {
            query?: {
                /** @description es or en; en when absent. */
                lang?: components["parameters"]["Lang"];
                /** @description IANA name by which days and weeks are cut; UTC when absent. */
                timeZone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most important first; often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exerciseHistory: {
        parameters: {
            query?: {
                /** @description 1 to 100, 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                exerciseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nextLoads: {
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
                "application/json": components["schemas"]["LoadQuestion"];
            };
        };
        responses: {
            /** @description An answer for each exercise asked about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMeasurements: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                /** @description Inclusive, RFC 3339. */
                from?: components["parameters"]["From"];
                /** @description 1 to 100, 20 when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description Exclusive, RFC 3339. */
                to?: components["parameters"]["To"];
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
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    logMeasurement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Measurement"];
            };
        };
        responses: {
            200: components["responses"]["Measurement"];
            201: components["responses"]["Measurement"];
            default: components["responses"]["Problem"];
        };
    };
    deleteMeasurement: {
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
    getSummary: {
        parameters: {
            query?: {
                /** @description IANA name by which days and weeks are cut; UTC when absent. */
                timeZone?: components["parameters"]["TimeZone"];
                /** @description 1 to 53, 12 when absent; the current week is the last one. */
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listWorkouts: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                /** @description Inclusive, RFC 3339. */
                from?: components["parameters"]["From"];
                /** @description 1 to 100, 20 when absent. */
                limit?: components["parameters"]["Limit"];
                /** @description IANA name; each workout then says on which calendar day it was. */
                timeZone?: string;
                /** @description Exclusive, RFC 3339. */
                to?: components["parameters"]["To"];
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
                    "application/json": components["schemas"]["WorkoutPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    logWorkout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkoutInput"];
            };
        };
        responses: {
            200: components["responses"]["Workout"];
            201: components["responses"]["Workout"];
            default: components["responses"]["Problem"];
        };
    };
    getWorkout: {
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
            200: components["responses"]["Workout"];
            default: components["responses"]["Problem"];
        };
    };
    editWorkout: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkoutInput"];
            };
        };
        responses: {
            200: components["responses"]["Workout"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWorkout: {
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
}
