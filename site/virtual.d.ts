/** Styles made of the city's data: see styles/city-style.ts. */
declare module 'virtual:city.css';
